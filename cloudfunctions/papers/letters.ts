import fontkit from '@pdf-lib/fontkit'
import type { Outline, Point } from './fill-outlines'
import { typefaceBytes } from './typeface'

interface Command { command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'; args: number[] }
interface Glyph { path: { commands: Command[] }; advanceWidth: number }
interface Typeface { unitsPerEm: number; layout(words: string): { glyphs: Glyph[]; positions: { xAdvance: number; xOffset: number }[] } }

let opened: Typeface | null = null
const typeface = (): Typeface => (opened ??= fontkit.create(typefaceBytes()) as unknown as Typeface)

/** How wide words are at a size, in its unit. */
export function widthOf(words: string, size: number): number {
  const { positions } = typeface().layout(words)
  return (positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * size) / typeface().unitsPerEm
}

/** The outlines of words with their baseline at `y` and their left end at `x`, y down. */
export function outlinesOf(words: string, { x, y, size }: { x: number; y: number; size: number }): Outline[] {
  const scale = size / typeface().unitsPerEm
  const { glyphs, positions } = typeface().layout(words)
  let pen = x
  return glyphs.flatMap((glyph, i) => {
    const { xAdvance, xOffset } = positions[i]!
    const left = pen + xOffset * scale
    pen += xAdvance * scale
    return flattened(glyph.path.commands, point => ({ x: left + point.x * scale, y: y - point.y * scale }))
  })
}

/** Straight pieces for one curve; at poster sizes nobody sees them. */
const PIECES = 8

function flattened(commands: readonly Command[], place: (point: Point) => Point): Outline[] {
  const outlines: Point[][] = []
  for (const { command, args } of commands) {
    if (command === 'closePath') continue
    const points = pairsOf(args)
    if (command === 'moveTo') outlines.push(points.map(place))
    else if (command === 'lineTo') outlines.at(-1)!.push(...points.map(place))
    else outlines.at(-1)!.push(...curve(outlines.at(-1)!.at(-1)!, points.map(place)))
  }
  return outlines
}

const pairsOf = (args: readonly number[]): Point[] => Array.from({ length: args.length / 2 }, (_, i) => ({ x: args[2 * i]!, y: args[2 * i + 1]! }))

/** Points along a curve from its start by its control points to its end. */
const curve = (start: Point, rest: readonly Point[]): Point[] =>
  Array.from({ length: PIECES }, (_, i) => along([start, ...rest], (i + 1) / PIECES))

/** The point at a part of the way: between neighbours again and again until one is left. */
function along(points: readonly Point[], part: number): Point {
  if (points.length === 1) return points[0]!
  const between = points.slice(1).map((to, i) => ({ x: points[i]!.x + (to.x - points[i]!.x) * part, y: points[i]!.y + (to.y - points[i]!.y) * part }))
  return along(between, part)
}
