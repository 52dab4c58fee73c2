import fontkit from '@pdf-lib/fontkit'

interface Subset { loca: { version?: number }; _addGlyph(gid: number): number }
interface Font { createSubset(): Subset }

/**
 * The library's subsets with offsets noted in full: it would halve those of small subsets, and every outline after one of odd
 * length would be lost.
 */
export const wholeGlyphs = {
  create(bytes: Uint8Array, name?: string): object {
    const font = fontkit.create(bytes, name) as unknown as Font
    const createSubset = font.createSubset.bind(font)
    font.createSubset = () => withFullOffsets(createSubset())
    return font
  },
}

function withFullOffsets(subset: Subset): Subset {
  const addGlyph = subset._addGlyph.bind(subset)
  subset._addGlyph = gid => {
    subset.loca.version = 1
    return addGlyph(gid)
  }
  return subset
}
