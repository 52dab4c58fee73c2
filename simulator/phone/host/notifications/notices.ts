import { showLayer } from '../wx/draw/ask'
import { button, element } from '../wx/draw/element'
import { drawNotice, type Notice } from './notice'

const STAYS_MS = 8000

interface NoticesParts {
  banners: HTMLElement
  overlay: HTMLElement
  appName: string
  /** Every notification this person ever got, oldest first. */
  all(): Promise<Notice[]>
  open(page: string): void
}

export interface Notices {
  /** Slides a new notification in over whatever is on screen. */
  arrive(notice: Notice): void
  showList(): Promise<void>
}

/** WeChat's service notifications on this phone. */
export function createNotices({ banners, overlay, appName, all, open }: NoticesParts): Notices {
  return { arrive, showList }

  function arrive(notice: Notice): void {
    const putAway = (): void => banner.remove()
    const banner = drawNotice(notice, appName, {
      open: () => {
        putAway()
        if (notice.page !== null) open(notice.page)
      },
      putAway,
    })
    banners.replaceChildren(banner)
    setTimeout(putAway, STAYS_MS)
  }

  async function showList(): Promise<void> {
    const notices = (await all()).reverse()
    const cards = notices.map(notice => drawNotice(notice, appName, {
      open: () => {
        close()
        if (notice.page !== null) open(notice.page)
      },
    }))
    const empty = notices.length ? null : element('p', 'wxd-hint', '还没有服务通知')
    const list = element('div', 'phone-notices', element('header', '', '服务通知', button('', 'close', '关闭', () => close())), empty, ...cards)
    const close = showLayer(overlay, 'notices', list)
  }
}
