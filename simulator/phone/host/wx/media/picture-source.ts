import { chooseFromSheet } from '../draw/sheet'
import { chooseFromAlbum } from './album'
import { samplePicture, sampleNames } from './sample-pictures'

type Source = 'camera' | 'album' | 'computer'

/** Lets the person choose files of the computer the phone runs on; `null` when the file dialog is closed without a choice. */
export function chooseFromComputer(overlay: HTMLElement, accept: string, count: number): Promise<Blob[] | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.multiple = count > 1
  input.hidden = true
  overlay.append(input)
  return new Promise((resolve) => {
    const finish = (chosen: Blob[] | null) => {
      input.remove()
      resolve(chosen)
    }
    input.addEventListener('change', () => finish([...(input.files ?? [])].slice(0, count)))
    input.addEventListener('cancel', () => finish(null))
    input.click()
  })
}

let shots = 0

/** The camera sees the album's sights in turn. */
const takePhoto = async () => [await samplePicture(sampleNames[shots++ % sampleNames.length] ?? '')]

const LABELS: Record<Source, string> = { camera: '拍照', album: '从手机相册选择', computer: '选择电脑上的图片' }

/** WeChat's media sheet and what follows it; `null` when cancelled anywhere. */
export async function choosePictures(overlay: HTMLElement, sources: ('camera' | 'album')[], count: number): Promise<Blob[] | null> {
  const offered: Source[] = sources.includes('album') ? [...sources, 'computer'] : sources
  const choices = offered.map((value) => ({ label: LABELS[value], value }))
  const source = await chooseFromSheet(overlay, 'media', choices)
  if (source === 'camera') return takePhoto()
  if (source === 'album') return chooseFromAlbum(overlay, count)
  if (source === 'computer') return chooseFromComputer(overlay, 'image/*', count)
  return null
}
