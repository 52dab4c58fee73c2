import { PNG } from 'pngjs'
import { A4 } from '../../domain/papers/layouts'
import type { Mark } from '../../domain/papers/poster'
import { fillOutlines, type Outline } from './fill-outlines'
import { outlinesOf, widthOf } from './letters'
import { PAINT } from './paint'

/** 150 to the inch: sharp on paper, and about 200 kB to send on. */
const SCALE = 150 / 72

/** A drawn page as a picture, for chats and screens. */
export function pagePng(marks: readonly Mark[], code: Buffer): Buffer {
  const picture = new PNG({ width: Math.round(A4.width * SCALE), height: Math.round(A4.height * SCALE) })
  picture.data.fill(255)
  for (const mark of marks) draw(picture, mark, code)
  return PNG.sync.write(picture)
}

function draw(picture: PNG, mark: Mark, code: Buffer): void {
  if (mark.kind === 'code') return drawCode(picture, mark, PNG.sync.read(code))
  if (mark.kind === 'box') return fillOutlines(picture, [boxOf(mark)], PAINT[mark.color])
  const { words, size, x, y, isCentred } = mark
  const left = isCentred ? x - widthOf(words, size) / 2 : x
  fillOutlines(picture, outlinesOf(words, { x: left * SCALE, y: y * SCALE, size: size * SCALE }), PAINT[mark.color])
}

function boxOf({ x, y, width, height }: Extract<Mark, { kind: 'box' }>): Outline {
  const [left, top, right, bottom] = [x * SCALE, y * SCALE, (x + width) * SCALE, (y + height) * SCALE]
  return [{ x: left, y: top }, { x: right, y: top }, { x: right, y: bottom }, { x: left, y: bottom }]
}

/** Pixel by pixel where the code comes as large as it is drawn; what is see-through in it stays white. */
function drawCode(picture: PNG, { x, y, side }: Extract<Mark, { kind: 'code' }>, code: PNG): void {
  const pixels = Math.round(side * SCALE)
  const [left, top] = [Math.round(x * SCALE), Math.round(y * SCALE)]
  for (let row = 0; row < pixels; row++) for (let column = 0; column < pixels; column++) {
    const from = (Math.floor((row * code.height) / pixels) * code.width + Math.floor((column * code.width) / pixels)) * 4
    const to = ((top + row) * picture.width + left + column) * 4
    const part = code.data[from + 3]! / 255
    for (let i = 0; i < 3; i++) picture.data[to + i] = Math.round(255 * (1 - part) + code.data[from + i]! * part)
  }
}
