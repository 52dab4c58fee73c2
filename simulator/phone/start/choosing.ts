/** What is to be given to a phone: a code to scan or a card to open. */
export type Gift = { type: 'scan'; image: string } | { type: 'open'; path: string }

/** Giving something to one of the phones: first it is taken, then a phone is chosen. */
export interface Choosing {
  /** Takes something by a tap; a second tap on the same thing puts it back. */
  take(gift: Gift, from: HTMLElement): void
  /** Makes an element something that can be dragged to a phone. */
  draggable(element: HTMLElement, gift: Gift): void
  /** Makes an element accept what was taken. */
  receiver(element: HTMLElement, receive: (gift: Gift) => void): void
}

export function choosing(body: HTMLElement): Choosing {
  let held: { gift: Gift; from: HTMLElement } | undefined
  return { take, draggable, receiver }

  function take(gift: Gift, from: HTMLElement): void {
    const isSame = held?.from === from
    held?.from.removeAttribute('aria-pressed')
    held = isSame ? undefined : { gift, from }
    if (held) from.setAttribute('aria-pressed', 'true')
    body.classList.toggle('is-choosing', held !== undefined)
  }

  function draggable(element: HTMLElement, gift: Gift): void {
    element.draggable = true
    element.addEventListener('dragstart', () => {
      if (held?.from !== element) take(gift, element)
    })
    element.addEventListener('dragend', putBack)
  }

  function receiver(element: HTMLElement, receive: (gift: Gift) => void): void {
    const give = (event: Event): void => {
      event.preventDefault()
      if (held) receive(held.gift)
      putBack()
    }
    element.addEventListener('click', give)
    element.addEventListener('drop', give)
    element.addEventListener('dragover', event => event.preventDefault())
  }

  function putBack(): void {
    if (held) take(held.gift, held.from)
  }
}
