import { asyncMethod } from '../core/async-method'
import type { ApiGroup, WxContext } from '../core/context'
import { WxFailure } from '../core/failure'
import { encode, extensionOf, fitWithin } from './bitmap'
import { choosePictures } from './picture-source'

interface Choose {
  count?: number
  mediaType?: string[]
  sourceType?: ('camera' | 'album')[]
  sizeType?: string[]
}

/** What WeChat's own `compressed` does to a photo, near enough: long side 1920 px, JPEG. */
const COMPRESSED = { longest: 1920, quality: 75 }
const MOST_AT_ONCE = 20

async function compressed(picture: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(picture)
  return encode(bitmap, fitWithin(bitmap, COMPRESSED.longest), COMPRESSED.quality)
}

async function choose({ host, privacy }: WxContext, referrer: string, options: Choose) {
  await privacy.pass(referrer)
  const { count = 9, sourceType = ['album', 'camera'], sizeType = ['original', 'compressed'] } = options
  const chosen = await choosePictures(host.overlay, sourceType, Math.min(count, MOST_AT_ONCE))
  if (!chosen) throw new WxFailure('cancel')
  const kept = sizeType.includes('compressed') ? await Promise.all(chosen.map(compressed)) : chosen
  return kept.map((content) => ({ path: host.files.add(content, extensionOf(content.type)), size: content.size }))
}

/** Pictures from camera and album. Video is refused: this phone has no camera that films. */
export const chooseMediaApi = (context: WxContext): ApiGroup => ({
  chooseMedia: asyncMethod('chooseMedia', async (options: Choose) => {
    const wanted = options.mediaType ?? ['image', 'video']
    if (!wanted.includes('image') && !wanted.includes('mix')) throw new WxFailure('this phone cannot film: mediaType must include image')
    const files = await choose(context, 'chooseMedia', options)
    return { type: 'image', tempFiles: files.map(({ path, size }) => ({ tempFilePath: path, size, fileType: 'image' })) }
  }),
  chooseImage: asyncMethod('chooseImage', async (options: Choose) => {
    const tempFiles = await choose(context, 'chooseImage', options)
    return { tempFiles, tempFilePaths: tempFiles.map(({ path }) => path) }
  }),
})
