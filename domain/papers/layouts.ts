export const LAYOUTS = ['sheet', 'sticker'] as const
export type Layout = (typeof LAYOUTS)[number]

/** A4 in points, and how codes are laid out on it: one to hang up, or two by four to cut or peel off. */
export const A4 = { width: 595.28, height: 841.89 } as const
export const GRIDS = { sheet: { columns: 1, rows: 1 }, sticker: { columns: 2, rows: 4 } } as const satisfies Record<Layout, { columns: number; rows: number }>

export interface Cell { page: number; x: number; y: number; width: number; height: number }

/** Where the i-th code lies: `x`, `y` from the lower left, as PDF counts. */
export function cellOf(layout: Layout, i: number): Cell {
  const { columns, rows } = GRIDS[layout]
  const at = i % (columns * rows)
  const [width, height] = [A4.width / columns, A4.height / rows]
  return { page: Math.floor(i / (columns * rows)), x: (at % columns) * width, y: A4.height - (Math.floor(at / columns) + 1) * height, width, height }
}

/** ABCD-EFGH: how people read out a code that no camera can read. */
export const spoken = (scene: string): string => (scene.length === 8 ? `${scene.slice(0, 4)}-${scene.slice(4)}` : scene)

/** Breaks words into at most two lines of `max` characters; what does not fit ends in an ellipsis. */
export function inTwoLines(words: string, max: number): string[] {
  const letters = [...words]
  if (letters.length <= max) return [words]
  const second = letters.slice(max)
  return [letters.slice(0, max).join(''), second.length > max ? `${second.slice(0, max - 1).join('')}…` : second.join('')]
}
