import type { Screen } from '../chrome/screen'
import type { Guard } from '../guard'
import { callPage, type PageView } from '../pages/page-view'
import { ask } from '../wx/draw/ask'
import { button, element } from '../wx/draw/element'
import { chooseFromSheet } from '../wx/draw/sheet'

/** A card a phone sends into a chat. */
export interface ShareCard {
  title: string
  /** Page with its query, without a leading slash. */
  path: string
}

export interface ShareSource {
  from: 'menu' | 'button'
  /** The tapped button, as plain data. */
  target?: unknown
}

export interface Sharing {
  share(source: ShareSource): void
  openMenu(): void
}

/** Sharing by the capsule's menu or a button; a sent card goes to the page around the phone, which may open it in another phone. */
export function createSharing(screen: Screen, top: () => PageView | undefined, guard: Guard): Sharing {
  return { share: source => guard(() => void share(source)), openMenu: () => void openMenu() }

  async function openMenu(): Promise<void> {
    const page = top()
    const choices = page?.instance.onShareAppMessage ? [{ label: '转发给朋友', value: 'share' as const }] : []
    const chosen = await chooseFromSheet(screen.overlay, 'menu', choices, choices.length ? '更多' : '当前页面没有开放转发')
    if (chosen === 'share') guard(() => void share({ from: 'menu' }))
  }

  async function share(source: ShareSource): Promise<void> {
    const page = top()
    if (!page) return
    const card = describeCard(page, callPage(page, 'onShareAppMessage', source) as Partial<ShareCard> | undefined)
    const sent = await ask<boolean>(screen.overlay, 'share', answer => drawCard(card, answer))
    if (sent) window.parent.postMessage({ type: 'share', card }, location.origin)
  }
}

function describeCard(page: PageView, answer: Partial<ShareCard> | undefined): ShareCard {
  const query = Object.entries(page.query).map(([name, value]) => `${name}=${value}`)
  const own = [page.path, ...(query.length ? [query.join('&')] : [])].join('?')
  return { title: answer?.title ?? page.navigation.title(), path: (answer?.path ?? own).replace(/^\//, '') }
}

const drawCard = ({ title, path }: ShareCard, answer: (sent: boolean) => void): HTMLElement =>
  element(
    'div', 'wxd-panel',
    element('h3', '', '发送给朋友'),
    element('p', 'wxd-note phone-share-title', title),
    element('p', 'wxd-note', path),
    element('div', 'wxd-buttons', button('', 'cancel', '取消', () => answer(false)), button('wxd-main', 'send', '发送', () => answer(true))),
  )
