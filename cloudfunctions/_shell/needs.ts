import type { InputOf, Operations } from '../../domain/kernel/operation'
import type { Join, Named } from './brought'

/** What the operations of a function begin with, so that it comes along with the caller. */
export interface Needs<Ops extends Operations> {
  /** Which field of an input names a document, and of which collection. */
  named?: Record<string, string>
  /** Operations that read what they name in a way of their own. */
  readThemselves?: readonly (keyof Ops & string)[]
  /** Operations that show or change the caller's own sheet, which then comes whole. */
  ownSheet?: readonly (keyof Ops & string)[]
  joins?: { [Name in keyof Ops]?: (memberId: string, input: InputOf<Ops[Name]>) => Join[] }
}

/** What is read together with the caller. */
export interface Reading { isWhole: boolean; named: Named | null; joins(memberId: string): Join[] }

/** What one operation needs for an input that keeps the contract. */
export function readingOf<Ops extends Operations>({ named = {}, readThemselves = [], ownSheet = [], joins = {} }: Needs<Ops>, op: keyof Ops & string, input: unknown): Reading {
  const fields = Object.entries(input as Record<string, unknown>)
  const [field, id] = (readThemselves.includes(op) ? [] : fields.find(([name, value]) => Object.hasOwn(named, name) && typeof value === 'string')) ?? []
  return {
    isWhole: ownSheet.includes(op),
    named: field ? { collection: named[field]!, id: id as string } : null,
    joins: memberId => joins[op]?.(memberId, input as never) ?? [],
  }
}
