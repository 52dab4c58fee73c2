import { ObjectId } from 'bson'

/** Type bytes in BSON's sort order, spaced so that `type + 1` ends a type's range. Missing sorts with null. */
export const TYPE = {
  emptyArray: 0x05,
  null: 0x0a,
  number: 0x14,
  string: 0x1e,
  object: 0x28,
  array: 0x32,
  binary: 0x3c,
  objectId: 0x46,
  boolean: 0x50,
  date: 0x5a,
  regexp: 0x64,
} as const

const END_OF_TEXT = 0x01
const ESCAPED_ZERO = 0xff

/**
 * Writes values as bytes whose order (memcmp) is BSON's order, so that one byte interval of an index is one
 * range of values. A component never begins another one of the same type; descending components are inverted.
 */
export class KeyWriter {
  private bytes = Buffer.allocUnsafe(256)
  private length = 0

  value(value: unknown): this {
    if (value === null || value === undefined) return this.byte(TYPE.null)
    if (typeof value === 'string') return this.byte(TYPE.string).text(value)
    if (typeof value === 'number') return this.byte(TYPE.number).double(value)
    if (typeof value === 'boolean') return this.byte(TYPE.boolean).byte(value ? 1 : 0)
    return this.objectLike(value as object)
  }

  byte(value: number): this {
    this.reserve(1)
    this.bytes[this.length++] = value
    return this
  }

  /** UTF-8 without terminator, zero bytes escaped: what all strings beginning with `text` share. */
  prefix(text: string): this {
    this.reserve(text.length * 6)
    if (!text.includes('\0')) {
      this.length += this.bytes.write(text, this.length, 'utf8')
      return this
    }
    for (const byte of Buffer.from(text, 'utf8')) {
      this.bytes[this.length++] = byte
      if (byte === 0) this.bytes[this.length++] = ESCAPED_ZERO
    }
    return this
  }

  /** Flips everything written since `start`: turns ascending order into descending. */
  invertFrom(start: number): this {
    for (let i = start; i < this.length; i++) this.bytes[i] = ~(this.bytes[i] as number)
    return this
  }

  get position(): number {
    return this.length
  }

  /** The finished key; the writer starts again. */
  take(): Buffer {
    const key = Buffer.from(this.bytes.subarray(0, this.length))
    this.length = 0
    return key
  }

  private text(value: string): this {
    return this.prefix(value).byte(0).byte(END_OF_TEXT)
  }

  /** IEEE bits made order-preserving; NaN comes first, and -0 equals 0. */
  private double(value: number): this {
    this.reserve(8)
    const at = this.length
    this.length += 8
    if (Number.isNaN(value)) {
      this.bytes.fill(0, at, at + 8)
      return this
    }
    this.bytes.writeDoubleBE(value === 0 ? 0 : value, at)
    if (value < 0) return this.invertFrom(at)
    this.bytes[at] = (this.bytes[at] as number) | 0x80
    return this
  }

  private objectLike(value: object): this {
    if (value instanceof Date) return this.byte(TYPE.date).double(value.getTime())
    if (value instanceof ObjectId) return this.byte(TYPE.objectId).prefix(value.toHexString())
    if (value instanceof RegExp) return this.byte(TYPE.regexp).text(value.source).text(value.flags)
    if (Array.isArray(value)) return this.array(value)
    this.byte(TYPE.object)
    for (const [name, item] of Object.entries(value)) this.byte(1).text(name).value(item)
    return this.byte(0)
  }

  private array(items: unknown[]): this {
    if (items.length === 0) return this.byte(TYPE.emptyArray)
    this.byte(TYPE.array)
    for (const item of items) this.byte(1).value(item)
    return this.byte(0)
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const bigger = Buffer.allocUnsafe((this.length + more) * 2)
    this.bytes.copy(bigger, 0, 0, this.length)
    this.bytes = bigger
  }
}

const writer = new KeyWriter()

/** One value as an ascending key component. */
export const valueKey = (value: unknown): Buffer => writer.value(value).take()
