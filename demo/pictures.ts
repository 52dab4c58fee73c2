import { PNG } from 'pngjs'
import { deployment } from '../config/deployment'
import type { Photo } from '../domain/requests/model'

const SIZE = 240
type Paint = (x: number, y: number) => [number, number, number]

const inBox = (x: number, y: number, left: number, top: number, right: number, bottom: number) => x >= left && x < right && y >= top && y < bottom
const near = (x: number, y: number, cx: number, cy: number, r: number) => (x - cx) ** 2 + (y - cy) ** 2 < r * r

/** Simple drawings that read as photos at the size of a thumbnail: a dripping pipe, a lamp, a door. */
const PAINTS: Record<string, Paint> = {
  pipe: (x, y) => {
    if (inBox(x, y, 0, 90, 150, 120) || inBox(x, y, 120, 90, 150, 160)) return [130, 146, 150]
    if (near(x, y, 135, 185, 9) || near(x, y, 135, 215, 6)) return [80, 150, 200]
    return y > 220 ? [150, 170, 175] : [206, 214, 210]
  },
  lamp: (x, y) => {
    if (inBox(x, y, 117, 0, 123, 70)) return [90, 90, 90]
    if (near(x, y, 120, 105, 38)) return [250, 220, 130]
    return near(x, y, 120, 105, 75) ? [120, 110, 90] : [70, 68, 66]
  },
  door: (x, y) => {
    if (near(x, y, 158, 130, 6)) return [220, 190, 110]
    if (inBox(x, y, 70, 30, 170, 240)) return [138, 100, 72]
    return y > 225 ? [150, 140, 128] : [216, 206, 190]
  },
}

const draw = (paint: Paint): string => {
  const png = new PNG({ width: SIZE, height: SIZE })
  for (let y = 0; y < SIZE; y++) for (let x = 0; x < SIZE; x++) png.data.set([...paint(x, y), 255], (y * SIZE + x) * 4)
  return PNG.sync.write(png).toString('base64')
}

const pathOf = (memberId: string, name: string) => `requests/${memberId}/${name}.png`

/** A photo under the folder of the person who took it. */
export const photoOf = (memberId: string, name: string): Photo => {
  const fileId = `cloud://${deployment.env}.${BUCKET}/${pathOf(memberId, name)}`
  return { fileId, thumbId: fileId }
}
const BUCKET = '6465-demo-1300000000'

export const fileOf = ({ fileId }: Photo): { cloudPath: string; base64: string } => {
  const cloudPath = fileId.split('/').slice(3).join('/')
  return { cloudPath, base64: draw(PAINTS[/(\w+)\.png$/.exec(fileId)![1]!]!) }
}
