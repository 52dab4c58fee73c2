import type { PNG } from 'pngjs'

export interface Point { x: number; y: number }
/** A closed line; where it runs around twice it is filled all the same. */
export type Outline = readonly Point[]
export type Paint = readonly [number, number, number]

/** Lines looked at within one row of pixels: what makes slanted edges smooth. */
const SUBLINES = 4

interface Crossing { x: number; turn: 1 | -1 }

/** Fills what the outlines enclose (pixels, y down), each pixel by the part of it that is covered. */
export function fillOutlines(picture: PNG, outlines: readonly Outline[], paint: Paint): void {
  const edges = outlines.flatMap(outline => outline.map((from, i) => ({ from, to: outline[(i + 1) % outline.length]! })).filter(({ from, to }) => from.y !== to.y))
  const heights = edges.flatMap(({ from, to }) => [from.y, to.y])
  if (heights.length === 0) return
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...heights))), Math.min(picture.height, Math.ceil(Math.max(...heights)))]
  for (let row = top; row < bottom; row++) {
    const covered = new Float32Array(picture.width)
    for (let i = 0; i < SUBLINES; i++) coverLine(covered, crossingsAt(edges, row + (i + 0.5) / SUBLINES))
    covered.forEach((part, x) => part > 0 && blend(picture, x, row, part / SUBLINES, paint))
  }
}

function crossingsAt(edges: readonly { from: Point; to: Point }[], y: number): Crossing[] {
  const crossings: Crossing[] = []
  for (const { from, to } of edges) {
    const isDown = from.y <= y && y < to.y
    if (!isDown && !(to.y <= y && y < from.y)) continue
    crossings.push({ x: from.x + ((y - from.y) * (to.x - from.x)) / (to.y - from.y), turn: isDown ? 1 : -1 })
  }
  return crossings.sort((a, b) => a.x - b.x)
}

/** Inside is where the turns do not add up to nothing. */
function coverLine(covered: Float32Array, crossings: readonly Crossing[]): void {
  let turns = 0
  let from = 0
  for (const { x, turn } of crossings) {
    if (turns === 0) from = x
    turns += turn
    if (turns === 0) coverSpan(covered, from, x)
  }
}

function coverSpan(covered: Float32Array, from: number, until: number): void {
  const [left, right] = [Math.max(0, from), Math.min(covered.length, until)]
  for (let x = Math.floor(left); x < right; x++) covered[x]! += Math.min(x + 1, right) - Math.max(x, left)
}

function blend({ width, data }: PNG, x: number, y: number, part: number, paint: Paint): void {
  const at = (y * width + x) * 4
  for (let i = 0; i < 3; i++) data[at + i] = Math.round(data[at + i]! * (1 - part) + paint[i]! * part)
}
