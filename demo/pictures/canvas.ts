import { PNG } from 'pngjs'

/** 0xRRGGBB. */
export type Color = number
export type Point = readonly [x: number, y: number]

/** A sheet to draw on; everything is told in thousandths of its width, so that one drawing serves photo and thumbnail. */
export interface Canvas {
  box(color: Color, left: number, top: number, width: number, height: number): void
  disc(color: Color, x: number, y: number, radius: number): void
  line(color: Color, from: Point, to: Point, thickness: number): void
  /** From `top` above to `bottom` below, over the whole sheet. */
  shade(top: Color, bottom: Color): void
}

/** Draws on a sheet of `width` pixels, three wide and four high, and returns it as PNG. */
export function png(width: number, draw: (canvas: Canvas) => void): Buffer {
  const sheet = new PNG({ width, height: Math.round((width * 4) / 3) })
  draw(canvasOn(sheet))
  return PNG.sync.write(sheet, { colorType: 2, deflateLevel: 9 })
}

function canvasOn(sheet: PNG): Canvas {
  const scale = sheet.width / 1000
  const span = (from: number, size: number, max: number): [number, number] =>
    [Math.max(0, Math.round(from * scale)), Math.min(max, Math.round((from + size) * scale))]
  const fill = (left: number, top: number, width: number, height: number, color: (x: number, y: number) => Color | null) => {
    const [x0, x1] = span(left, width, sheet.width)
    const [y0, y1] = span(top, height, sheet.height)
    for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) put(sheet, x, y, color(x / scale, y / scale))
  }
  return {
    box: (color, left, top, width, height) => fill(left, top, width, height, () => color),
    disc: (color, x, y, r) => fill(x - r, y - r, 2 * r, 2 * r, (px, py) => ((px - x) ** 2 + (py - y) ** 2 <= r * r ? color : null)),
    line: (color, from, to, thickness) => fill(
      Math.min(from[0], to[0]) - thickness, Math.min(from[1], to[1]) - thickness,
      Math.abs(from[0] - to[0]) + 2 * thickness, Math.abs(from[1] - to[1]) + 2 * thickness,
      (x, y) => (distance([x, y], from, to) <= thickness / 2 ? color : null),
    ),
    shade: (top, bottom) => fill(0, 0, 1000, 1334, (_, y) => mix(top, bottom, y / 1334)),
  }
}

function put({ data, width }: PNG, x: number, y: number, color: Color | null): void {
  if (color === null) return
  const at = (y * width + x) * 4
  data[at] = color >> 16
  data[at + 1] = (color >> 8) & 255
  data[at + 2] = color & 255
  data[at + 3] = 255
}

/** How far a point lies from a stretch of line. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const t = length ? Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length)) : 0
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay))
}

function mix(a: Color, b: Color, part: number): Color {
  const channel = (shift: number) => Math.round(((a >> shift) & 255) * (1 - part) + ((b >> shift) & 255) * part) << shift
  return channel(16) | channel(8) | channel(0)
}
