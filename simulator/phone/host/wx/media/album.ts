import { ask } from '../draw/ask'
import { button, element } from '../draw/element'
import { sampleNames, samplePicture } from './sample-pictures'

interface Picture {
  label: string
  content: Blob
}

/** Pictures saved by the mini-program, newest first (`wx.saveImageToPhotosAlbum`). */
const saved: Picture[] = []

export const saveToAlbum = (content: Blob): void => void saved.unshift({ label: '已保存的图片', content })

const samples = () => Promise.all(sampleNames.map(async (label): Promise<Picture> => ({ label, content: await samplePicture(label) })))

/** One picture of the grid; a tap picks it or puts it back, the number shows the order. */
function tile({ label, content }: Picture, toggle: () => void): HTMLButtonElement {
  const image = element('img', '')
  image.src = URL.createObjectURL(content)
  image.alt = label
  const made = button('wxd-picture', 'picture', image, toggle)
  made.append(element('i', ''))
  made.setAttribute('aria-label', label)
  return made
}

class Selection {
  readonly picked: Picture[] = []
  readonly tiles = new Map<Picture, HTMLButtonElement>()

  constructor(
    private readonly count: number,
    private readonly changed: (picked: number) => void,
  ) {}

  toggle(picture: Picture): void {
    const at = this.picked.indexOf(picture)
    if (at >= 0) this.picked.splice(at, 1)
    else if (this.picked.length < this.count) this.picked.push(picture)
    for (const [each, shown] of this.tiles) mark(shown, this.picked.indexOf(each) + 1)
    this.changed(this.picked.length)
  }
}

function mark(shown: HTMLButtonElement, place: number): void {
  shown.setAttribute('aria-pressed', String(place > 0))
  const badge = shown.querySelector('i')
  if (badge) badge.textContent = place > 0 ? String(place) : ''
}

function draw(pictures: Picture[], count: number, answer: (picked: Blob[] | null) => void): HTMLElement {
  const done = button('wxd-main', 'done', '完成', () => answer(selection.picked.map(({ content }) => content)))
  const selection = new Selection(count, (picked) => {
    done.textContent = picked > 0 ? `完成(${picked}/${count})` : '完成'
    done.disabled = picked === 0
  })
  done.disabled = true
  const grid = element('div', 'wxd-grid')
  for (const picture of pictures) {
    const shown = tile(picture, () => selection.toggle(picture))
    selection.tiles.set(picture, shown)
    grid.append(shown)
  }
  return element(
    'div',
    'wxd-full',
    element('header', '', button('', 'cancel', '取消', () => answer(null)), '最近项目', done),
    element('main', '', grid),
  )
}

/** The phone's album; the pictures chosen in order, or `null` when cancelled. */
export async function chooseFromAlbum(overlay: HTMLElement, count: number): Promise<Blob[] | null> {
  const pictures = [...saved, ...(await samples())]
  return ask<Blob[] | null>(overlay, 'album', (answer) => draw(pictures, count, answer))
}
