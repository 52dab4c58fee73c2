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
  // flat colours repeat from row to row: one filter is enough, and trying them all takes most of the time
  return PNG.sync.write(sheet, { filterType: 2, deflateStrategy: 0 })
}

function canvasOn(sheet: PNG): Canvas {
  const { width, height } = sheet
  const scale = width / 1000
  const pixels = new DataView(sheet.data.buffer, sheet.data.byteOffset)
  const put = (x: number, y: number, color: Color): void => pixels.setUint32((y * width + x) * 4, color * 256 + 255)
  const fill = (left: number, top: number, across: number, down: number, color: (x: number, y: number) => Color | null): void => {
    const [x0, x1] = [Math.max(0, Math.round(left * scale)), Math.min(width, Math.round((left + across) * scale))]
    const [y0, y1] = [Math.max(0, Math.round(top * scale)), Math.min(height, Math.round((top + down) * scale))]
    for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) {
      const one = color(x / scale, y / scale)
      if (one !== null) put(x, y, one)
    }
  }
  return {
    box: (color, left, top, across, down) => fill(left, top, across, down, () => color),
    disc: (color, x, y, r) => fill(x - r, y - r, 2 * r, 2 * r, (px, py) => ((px - x) ** 2 + (py - y) ** 2 <= r * r ? color : null)),
    line: (color, from, to, thickness) => fill(
      Math.min(from[0], to[0]) - thickness, Math.min(from[1], to[1]) - thickness,
      Math.abs(from[0] - to[0]) + 2 * thickness, Math.abs(from[1] - to[1]) + 2 * thickness,
      (x, y) => (distance([x, y], from, to) <= thickness / 2 ? color : null),
    ),
    shade: (top, bottom) => {
      for (let y = 0; y < height; y++) {
        const color = mix(top, bottom, y / height)
        for (let x = 0; x < width; x++) put(x, y, color)
      }
    },
  }
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
