import type { ShareCard } from '../host/sharing/sharing'
import type { Choosing } from './choosing'

/** Cards the phones have sent, to be opened in another phone. */
export function listCards(pick: Choosing): void {
  const room = document.querySelector<HTMLElement>('#cards')
  window.addEventListener('message', ({ origin, data }: MessageEvent<{ type?: string; card?: ShareCard }>) => {
    if (origin !== location.origin || data.type !== 'share' || !data.card || !room) return
    room.hidden = false
    room.querySelector('div')?.prepend(drawCard(data.card, pick))
  })
}

function drawCard({ title, path }: ShareCard, pick: Choosing): HTMLElement {
  const card = document.createElement('button')
  card.type = 'button'
  card.className = 'card'
  card.textContent = title
  const gift = { type: 'open', path } as const
  card.addEventListener('click', () => pick.take(gift, card))
  pick.draggable(card, gift)
  return card
}
