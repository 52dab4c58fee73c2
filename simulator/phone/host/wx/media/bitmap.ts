import type { PhoneFiles } from '../../host-types'
import { WxFailure } from '../core/failure'

const JPEG = 'image/jpeg'

/** The picture at a temporary path; fails as WeChat does when the file is gone or is not a picture. */
export async function openBitmap(files: PhoneFiles, path: string): Promise<ImageBitmap> {
  const content = files.get(path) ?? (await (await fetch(files.url(path))).blob())
  return createImageBitmap(content).catch(() => {
    throw new WxFailure('file not found or not a picture')
  })
}

/** Draws a bitmap at a size and encodes it; quality 0–100 counts for JPEG only. */
export function encode(bitmap: ImageBitmap, size: { width: number; height: number }, quality: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(size.width, size.height)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, size.width, size.height)
  return canvas.convertToBlob({ type: JPEG, quality: quality / 100 })
}

/** A size no larger than `longest` on its long side, of the same shape. */
export function fitWithin({ width, height }: { width: number; height: number }, longest: number) {
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

export const extensionOf = (type: string): string => (type === JPEG ? 'jpg' : (type.split('/')[1] ?? 'bin'))
