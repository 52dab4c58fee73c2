import Taro from '@tarojs/taro'
import type { Photo } from '@domain/requests/model'
import { newKey } from './key'
import { currentSession } from './session'

/** Wide enough for a thumbnail in lists: about 40 kB. */
const THUMB_WIDTH = 300

/** Photos the person takes or picks, as paths on the phone; none when they change their mind. */
export async function choosePhotos(count: number): Promise<string[]> {
  const chosen = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] }).catch(() => null)
  return chosen?.tempFiles.map(file => file.tempFilePath) ?? []
}

/** Compresses and uploads one photo and its thumbnail to random paths of one's own folder. Throws when one does not arrive. */
export async function uploadPhoto(path: string, onProgress: (percent: number) => void): Promise<Photo> {
  const session = await currentSession()
  if (!session) throw new Error('who is uploading is not known')
  const [photo, thumb] = await Promise.all([
    compressed({ src: path, quality: 70 }), compressed({ src: path, quality: 60, compressedWidth: THUMB_WIDTH }),
  ])
  const folder = `requests/${session.me.memberId}`
  const [fileId, thumbId] = await Promise.all([upload(folder, photo, onProgress), upload(folder, thumb)])
  return { fileId, thumbId }
}

/** Some formats cannot be compressed; they go as they are. */
const compressed = (options: Taro.compressImage.Option): Promise<string> =>
  Taro.compressImage(options).then(({ tempFilePath }) => tempFilePath, () => options.src)

const upload = (folder: string, filePath: string, onProgress?: (percent: number) => void) => new Promise<string>((resolve, reject) => {
  const task = Taro.cloud.uploadFile({
    cloudPath: `${folder}/${newKey()}.jpg`, filePath, success: ({ fileID }) => resolve(fileID), fail: ({ errMsg }) => reject(new Error(errMsg)),
  })
  if (onProgress) task.onProgressUpdate(({ progress }) => onProgress(progress))
})
