import jsQR from 'jsqr'
import { fitWithin } from '../media/bitmap'

/** Larger pictures are read at this size: a code that fills a tenth of it is still found. */
const LONGEST = 1600

/** Text of the QR code in a picture, found in its pixels; `null` when there is none. */
export async function readCode(picture: Blob): Promise<string | null> {
  const bitmap = await createImageBitmap(picture)
  const { width, height } = fitWithin(bitmap, LONGEST)
  const pen = new OffscreenCanvas(width, height).getContext('2d')
  if (!pen) return null
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  pen.drawImage(bitmap, 0, 0, width, height)
  return jsQR(pen.getImageData(0, 0, width, height).data, width, height)?.data ?? null
}
