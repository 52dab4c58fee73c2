import type { Photo } from '../../domain/requests/model'
import { cloud } from './sdk'

/** Clients upload to `requests/<memberId>/…`; only files of one's own folder may be handed in (wechat-platform §8). */
export const arePhotosOf = (memberId: string, photos: readonly Photo[]): boolean =>
  photos.every(({ fileId, thumbId }) => [fileId, thumbId].every(id => id.split('/').slice(3, -1).join('/') === `requests/${memberId}`))

const MOST = 50

/**
 * Temporary addresses of all these photos and their thumbnails, in one call; empty texts for files that are gone, and for all of
 * them when the storage does not answer: the words of a page come without its pictures.
 */
export async function temporaryUrls(photos: readonly Photo[]): Promise<(photo: Photo) => { fileId: string; url: string; thumbUrl: string }> {
  const ids = [...new Set(photos.flatMap(({ fileId, thumbId }) => [fileId, thumbId]))].slice(0, MOST)
  const urls = new Map((ids.length ? await addresses(ids) : []).map(({ fileID, tempFileURL }) => [fileID, tempFileURL]))
  return ({ fileId, thumbId }) => ({ fileId, url: urls.get(fileId) ?? '', thumbUrl: urls.get(thumbId) ?? '' })
}

async function addresses(fileList: string[]) {
  try {
    return (await cloud.getTempFileURL({ fileList }))?.fileList ?? []
  } catch (error) {
    console.error('addresses of photos:', error)
    return []
  }
}

/** The temporary address of each row's first thumbnail, all in one call; null where there is no photo or it is gone. */
export async function thumbUrls(rows: readonly { photos: readonly Photo[] }[]): Promise<(row: { photos: readonly Photo[] }) => string | null> {
  const urls = await temporaryUrls(rows.flatMap(({ photos }) => photos.slice(0, 1).map(({ thumbId }) => ({ fileId: thumbId, thumbId }))))
  return ({ photos: [first] }) => (first && urls(first).thumbUrl) || null
}
