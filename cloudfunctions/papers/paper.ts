import { PDFDocument, rgb, type PDFFont, type PDFImage } from 'pdf-lib'
import { typefaceBytes } from './typeface'
import { wholeGlyphs } from './whole-glyphs'

export const BRAND = rgb(0.706, 0.086, 0.106)
export const INK = rgb(0.12, 0.14, 0.16)
export const GREY = rgb(0.34, 0.38, 0.42)

/** An empty document and the letters to write in it. */
export async function newPaper(): Promise<{ pdf: PDFDocument; font: PDFFont }> {
  const pdf = await PDFDocument.create()
  pdf.registerFontkit(wholeGlyphs as never)
  return { pdf, font: await pdf.embedFont(typefaceBytes(), { subset: true }) }
}

/** The platform's picture of a code, whichever of its two formats it has. */
export const embedImage = (pdf: PDFDocument, image: Buffer): Promise<PDFImage> => (isPng(image) ? pdf.embedPng(image) : pdf.embedJpg(image))

const isPng = (image: Buffer): boolean => image.subarray(1, 4).toString('latin1') === 'PNG'
