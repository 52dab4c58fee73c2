import type { Photo } from '@domain/requests/model'
import { useRef, useState } from 'react'
import { newKey } from './key'
import { useOnConnected } from './on-connected'
import { choosePhotos, uploadPhoto } from './upload-photo'

export interface PhotoInForm { id: string; path: string; status: 'uploading' | 'done' | 'failed'; progress: number; photo: Photo | null }

/** The photos of a form: they upload while the person goes on typing; a failed one is sent again when the connection is back, or by a tap. */
export function usePhotos(max: number, before: PhotoInForm[] = []) {
  const [photos, setPhotos] = useState(before)
  const latest = useRef(photos)
  const update = (change: (photos: PhotoInForm[]) => PhotoInForm[]) => setPhotos(latest.current = change(latest.current))
  const patch = (id: string, change: Partial<PhotoInForm>) =>
    update(all => all.map(photo => (photo.id === id ? { ...photo, ...change } : photo)))

  const send = async ({ id, path }: PhotoInForm) => {
    patch(id, { status: 'uploading', progress: 0 })
    await uploadPhoto(path, progress => patch(id, { progress })).then(
      photo => patch(id, { status: 'done', progress: 100, photo }),
      () => patch(id, { status: 'failed' }),
    )
  }
  useOnConnected(() => void Promise.all(latest.current.filter(({ status }) => status === 'failed').map(send)))
  const add = async () => {
    const paths = await choosePhotos(max - latest.current.length)
    const added = paths.map((path): PhotoInForm => ({ id: newKey(), path, status: 'uploading', progress: 0, photo: null }))
    update(all => [...all, ...added].slice(0, max))
    await Promise.all(added.map(send))
  }
  const retry = async (id: string) => {
    const photo = latest.current.find(one => one.id === id)
    if (photo) await send(photo)
  }
  return {
    photos, max,
    onAdd: () => void add(), onRemove: (id: string) => update(all => all.filter(photo => photo.id !== id)), onRetry: (id: string) => void retry(id),
    /** What to hand in; not while one is still on its way. */
    uploaded: photos.flatMap(({ photo }) => (photo ? [photo] : [])),
    isUploading: photos.some(({ status }) => status === 'uploading'),
    hasFailed: photos.some(({ status }) => status === 'failed'),
  }
}

/** Why the photos cannot be handed in yet; empty when they can. */
export const photosWrong = ({ isUploading, hasFailed }: Pick<ReturnType<typeof usePhotos>, 'isUploading' | 'hasFailed'>): string => {
  if (isUploading) return '照片还在上传，请稍等'
  return hasFailed ? '有照片没传上，点照片重试，或去掉它' : ''
}
