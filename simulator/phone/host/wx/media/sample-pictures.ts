/** Pictures already in the phone's album: everyday sights of an estate, drawn so that no file need be shipped. */

type Pen = OffscreenCanvasRenderingContext2D

interface SamplePicture {
  name: string
  sky: string
  ground: string
  draw(pen: Pen): void
}

const WIDTH = 1080
const HEIGHT = 1440

function box(pen: Pen, color: string, left: number, top: number, width: number, height: number): void {
  pen.fillStyle = color
  pen.fillRect(left, top, width, height)
}

function disc(pen: Pen, color: string, x: number, y: number, radius: number): void {
  pen.fillStyle = color
  pen.beginPath()
  pen.arc(x, y, radius, 0, Math.PI * 2)
  pen.fill()
}

const darkLamp: SamplePicture = {
  name: '楼道灯不亮',
  sky: '#2b2f38',
  ground: '#1c1f26',
  draw(pen) {
    for (let step = 0; step < 6; step++) box(pen, '#3a404c', 120 + step * 60, 1000 + step * 60, 900 - step * 60, 36)
    box(pen, '#444b59', 520, 0, 16, 260)
    disc(pen, '#5c6373', 528, 320, 80)
  },
}

const leak: SamplePicture = {
  name: '水管漏水',
  sky: '#d9d5cb',
  ground: '#8fa7b3',
  draw(pen) {
    box(pen, '#7c8791', 160, 380, 760, 90)
    box(pen, '#69737c', 480, 350, 120, 150)
    for (const [x, y] of [[520, 600], [560, 720], [505, 830], [545, 930]] as const) disc(pen, '#5aa0cf', x, y, 24)
  },
}

const bins: SamplePicture = {
  name: '垃圾桶满了',
  sky: '#cfe3ef',
  ground: '#a9a294',
  draw(pen) {
    for (const [index, color] of ['#2f6f4f', '#3a6ea5', '#5b5b5b'].entries()) {
      box(pen, color, 130 + index * 290, 640, 230, 420)
      box(pen, '#e9e1cf', 150 + index * 290, 560, 190, 90)
    }
  },
}

const crackedTile: SamplePicture = {
  name: '地砖松动',
  sky: '#b9b3a6',
  ground: '#9c9688',
  draw(pen) {
    for (let row = 0; row < 5; row++) for (let column = 0; column < 4; column++) box(pen, '#c9c2b2', 40 + column * 260, 150 + row * 260, 240, 240)
    pen.strokeStyle = '#4b463c'
    pen.lineWidth = 10
    pen.beginPath()
    pen.moveTo(330, 430)
    pen.lineTo(420, 540)
    pen.lineTo(400, 610)
    pen.lineTo(520, 650)
    pen.stroke()
  },
}

const brokenGate: SamplePicture = {
  name: '单元门关不上',
  sky: '#e5ddd0',
  ground: '#8c8577',
  draw(pen) {
    box(pen, '#6d3b2e', 260, 260, 560, 900)
    box(pen, '#20242b', 300, 300, 220, 860)
    disc(pen, '#d9b64a', 580, 740, 26)
  },
}

const repaired: SamplePicture = {
  name: '修好了',
  sky: '#f6e9c9',
  ground: '#b98f5e',
  draw(pen) {
    disc(pen, '#ffd75e', 540, 460, 190)
    disc(pen, '#fff4c2', 540, 460, 110)
    box(pen, '#7a5a36', 520, 650, 40, 400)
  },
}

/** A little noise, so that the file weighs what a photo weighs. */
function grain(pen: Pen): void {
  const pixels = pen.getImageData(0, 0, WIDTH, HEIGHT)
  let state = 7
  for (let at = 0; at < pixels.data.length; at += 4) {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    const shift = (state >> 16) % 13
    for (const channel of [at, at + 1, at + 2]) pixels.data[channel] = (pixels.data[channel] ?? 0) + shift
  }
  pen.putImageData(pixels, 0, 0)
}

async function render({ sky, ground, draw }: SamplePicture): Promise<Blob> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT)
  const pen = canvas.getContext('2d') as Pen
  box(pen, sky, 0, 0, WIDTH, HEIGHT)
  box(pen, ground, 0, HEIGHT * 0.7, WIDTH, HEIGHT * 0.3)
  draw(pen)
  grain(pen)
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })
}

const SAMPLES = [darkLamp, leak, bins, crackedTile, brokenGate, repaired]
const rendered = new Map<string, Promise<Blob>>()

/** Names of the album's pictures, in order. */
export const sampleNames = SAMPLES.map(({ name }) => name)

/** The JPEG of one sample; drawn at first use. */
export function samplePicture(name: string): Promise<Blob> {
  const sample = SAMPLES.find((candidate) => candidate.name === name)
  if (!sample) throw new Error(`no sample picture ${name}`)
  const made = rendered.get(name) ?? render(sample)
  rendered.set(name, made)
  return made
}
