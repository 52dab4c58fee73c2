import type { PostPhoto, ServicePost } from '../../domain/posts/model'
import { arePhotosOf } from '../_shell/photos'

/** Photos of a post may stay whoever brought them; new ones are the caller's own. */
export function mayShow(memberId: string, photos: readonly PostPhoto[] = [], { photos: before }: Pick<ServicePost, 'photos'> = { photos: [] }): boolean {
  const isNew = ({ fileId, thumbId }: PostPhoto) => !before.some(one => one.fileId === fileId && one.thumbId === thumbId)
  return arePhotosOf(memberId, photos.filter(isNew))
}
