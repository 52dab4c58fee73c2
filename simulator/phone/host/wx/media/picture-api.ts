import { asyncMethod } from '../core/async-method'
import type { ApiGroup, WxContext } from '../core/context'
import { WxFailure } from '../core/failure'
import { saveToAlbum } from './album'
import { encode, openBitmap } from './bitmap'
import { previewImage } from './preview-image'

interface Compress {
  src: string
  quality?: number
  compressedWidth?: number
  compressedHeight?: number
}

/** One given side keeps the shape, none keeps the size. */
function targetSize({ width, height }: ImageBitmap, { compressedWidth, compressedHeight }: Compress) {
  if (compressedWidth && compressedHeight) return { width: compressedWidth, height: compressedHeight }
  if (compressedWidth) return { width: compressedWidth, height: Math.round((height * compressedWidth) / width) }
  if (compressedHeight) return { width: Math.round((width * compressedHeight) / height), height: compressedHeight }
  return { width, height }
}

export const pictureApi = ({ host, privacy }: WxContext): ApiGroup => ({
  compressImage: asyncMethod('compressImage', async (options: Compress) => {
    const bitmap = await openBitmap(host.files, options.src)
    const content = await encode(bitmap, targetSize(bitmap, options), options.quality ?? 80)
    return { tempFilePath: host.files.add(content, 'jpg') }
  }),
  getImageInfo: asyncMethod('getImageInfo', async ({ src }: { src: string }) => {
    const { width, height } = await openBitmap(host.files, src)
    return { width, height, path: src, orientation: 'up', type: host.files.get(src)?.type.split('/')[1] ?? 'unknown' }
  }),
  previewImage: asyncMethod('previewImage', ({ urls, current }: { urls: string[]; current?: string | number }) => {
    const start = typeof current === 'number' ? current : Math.max(0, urls.indexOf(current ?? ''))
    previewImage(host, urls, start)
  }),
  saveImageToPhotosAlbum: asyncMethod('saveImageToPhotosAlbum', async ({ filePath }: { filePath: string }) => {
    await privacy.pass('saveImageToPhotosAlbum')
    const content = host.files.get(filePath)
    if (!content) throw new WxFailure('file not found')
    saveToAlbum(content)
  }),
})
