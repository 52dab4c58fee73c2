import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { A4, GRIDS, LAYOUTS, cellOf, inTwoLines, spoken } from '../../../domain/papers/layouts'

describe('码的版面', () => {
  it('lays every code inside the page, and no two on one another', () => {
    fc.assert(fc.property(fc.constantFrom(...LAYOUTS), fc.nat(60), (layout, i) => {
      const { x, y, width, height, page } = cellOf(layout, i)
      expect(page).toBe(Math.floor(i / (GRIDS[layout].columns * GRIDS[layout].rows)))
      for (const [low, size, most] of [[x, width, A4.width], [y, height, A4.height]] as const) {
        expect(low).toBeGreaterThanOrEqual(-1e-9)
        expect(low + size).toBeLessThanOrEqual(most + 1e-9)
      }
    }))
    const places = Array.from({ length: 8 }, (_, i) => cellOf('sticker', i)).map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)
    expect(new Set(places).size).toBe(8)
  })
  it('reads out a code in two halves', () => expect(spoken('ABCDEFGH')).toBe('ABCD-EFGH'))
  it.each([['短', ['短']], ['一二三四五六', ['一二三四', '五六']], ['一二三四五六七八九', ['一二三四', '五六七…']]])('%s in two lines', (words, lines) => expect(inTwoLines(words, 4)).toEqual(lines))
})
