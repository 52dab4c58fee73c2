import { button, element } from '../wx/draw/element'

interface DesktopActions {
  openApp(): void
  scan(): void
  notices(): void
}

/** WeChat itself, with the mini-program closed: from here it starts cold. */
export function drawDesktop(overlay: HTMLElement, appName: string, { openApp, scan, notices }: DesktopActions): void {
  const row = (sign: string, answer: string, words: string, act: () => void): HTMLElement => {
    const made = button('', answer, element('i', '', sign), act)
    made.append(words)
    return made
  }
  const desktop = element(
    'div', 'phone-desktop',
    element('header', '', '微信'),
    row('扫', 'scan', '扫一扫', scan),
    row(appName.slice(0, 1), 'open', appName, openApp),
    row('通', 'notices', '服务通知', notices),
  )
  overlay.prepend(desktop)
}
