import type { Choosing } from './choosing'

interface Code {
  id: string
  label: string
  /** Path of its picture on the cloud. */
  image: string
}

const LOOK_EVERY_MS = 5000

/** The wall of codes: every code the cloud ever made, looked at again for new ones. */
export async function drawCodes(wall: HTMLElement, pick: Choosing): Promise<void> {
  const shown = new Set<string>()
  await look()
  setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS)

  async function look(): Promise<void> {
    const codes = (await (await fetch('cloud/console/api/codes')).json()) as Code[]
    for (const code of codes) {
      if (shown.has(code.id)) continue
      shown.add(code.id)
      wall.append(drawCode(code, pick))
    }
  }
}

function drawCode({ label, image }: Code, pick: Choosing): HTMLElement {
  const tile = document.createElement('button')
  tile.type = 'button'
  tile.className = 'code'
  const picture = document.createElement('img')
  picture.src = `cloud${image}`
  picture.alt = label
  picture.draggable = false
  tile.append(picture, label)
  const gift = { type: 'scan', image: new URL(picture.src, location.href).href } as const
  tile.addEventListener('click', () => pick.take(gift, tile))
  pick.draggable(tile, gift)
  return tile
}
