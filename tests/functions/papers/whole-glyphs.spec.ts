import { readFileSync } from 'node:fs'
import fontkit from '@pdf-lib/fontkit'
import { expect, it } from 'vitest'
import { wholeGlyphs } from '../../../cloudfunctions/papers/whole-glyphs'

interface Glyph { id: number; path: { commands: unknown[] } }
interface Font { layout(text: string): { glyphs: Glyph[] }; getGlyph(id: number): Glyph; createSubset(): { includeGlyph(glyph: Glyph): number; encodeStream(): NodeJS.EventEmitter } }
const TYPEFACE = readFileSync('dist/cloudfunctions/papers/NotoSansSC_400Regular.ttf')

it('every letter of a small subset keeps its outline', async () => {
  const whole = wholeGlyphs.create(TYPEFACE) as Font
  const { glyphs } = whole.layout('春风里爱社区管家微信扫一扫报事2345')
  const subset = whole.createSubset()
  const ids = glyphs.map(glyph => subset.includeGlyph(glyph))
  const bytes = await new Promise<Buffer>((resolve, reject) => {
    const parts: Uint8Array[] = []
    subset.encodeStream().on('data', (part: Uint8Array) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts))).on('error', reject)
  })
  const part = fontkit.create(bytes) as unknown as Font
  const strokes = (glyph: Glyph) => glyph.path.commands.length
  expect(ids.map(id => strokes(part.getGlyph(id)))).toEqual(glyphs.map(strokes))
})
