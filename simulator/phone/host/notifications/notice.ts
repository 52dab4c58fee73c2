import { button, element } from '../wx/draw/element'

/** A service notification as the cloud tells of it. */
export interface Notice {
  id: number
  openid: string
  title: string
  /** Page with its query; null opens nothing. */
  page: string | null
  lines: { name: string; value: string }[]
  /** Epoch ms of the virtual clock. */
  at: number
}

/** Draws a notification the way WeChat shows one; `putAway` is what a flick upwards does to one that slid in. */
export function drawNotice(notice: Notice, appName: string, { open, putAway }: { open(): void; putAway?(): void }): HTMLElement {
  const time = element('time', '', clockTime(notice.at))
  const card = element(
    'div', 'phone-notice',
    element('div', 'phone-notice-from', element('i', '', appName.slice(0, 1)), `服务通知 · ${appName}`, time, putAway ? awayButton(putAway) : null),
    element('h4', '', notice.title),
    element('dl', '', ...notice.lines.flatMap(({ name, value }) => [element('dt', '', name), element('dd', '', value)])),
    notice.page === null ? null : element('footer', '', '进入小程序查看'),
  )
  card.addEventListener('click', open)
  return card
}

function awayButton(putAway: () => void): HTMLButtonElement {
  const away = button('phone-notice-away', 'put-away', '×', putAway)
  away.addEventListener('click', event => event.stopPropagation())
  return away
}

const clockTime = (at: number): string => new Date(at).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' })
