import { PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from 'pdf-lib'

/** The words of a PDF as a reader finds them: what is drawn, read through each typeface's own table of letters. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await PDFDocument.load(bytes)
  const streams = pdf.context.enumerateIndirectObjects().map(([, object]) => object).filter(object => object instanceof PDFRawStream)
  const texts = streams.filter(({ dict }) => !isPicture(dict)).map(stream => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
  const letters = new Map(texts.filter(text => text.includes('beginbfchar')).flatMap(lettersOf))
  return texts.flatMap(text => [...text.matchAll(/<([0-9A-F]+)> Tj/gi)]).map(([, drawn]) => drawn!.match(/.{4}/g)!.map(glyph => letters.get(glyph.toUpperCase()) ?? '�').join('')).join('\n')
}

const isPicture = (dict: PDFDict): boolean => dict.get(PDFName.of('Subtype')) === PDFName.of('Image')

const lettersOf = (table: string): [string, string][] => [...table.matchAll(/<([0-9A-F]{4})> <([0-9A-F]{4,8})>/gi)]
  .map(([, glyph, letter]) => [glyph!.toUpperCase(), Buffer.from(letter!, 'hex').swap16().toString('utf16le')])
