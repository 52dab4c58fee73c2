import type { Screen } from '../chrome/screen'
import type { Clock } from '../clock'
import type { Host, Launch } from '../host-types'
import { createNotices } from '../notifications/notices'
import type { Notice } from '../notifications/notice'
import { parseUrl } from '../parse-url'
import { Network } from '../wx/network'
import { parseCode, type MiniProgramCode } from '../wx/scan/code-text'
import { readCode } from '../wx/scan/read-code'
import { scan } from '../wx/scan/scanner'
import { drawDesktop } from './desktop'
import { listenToEvents } from './events'
import { startAddress } from './start-address'

/** How WeChat says where a launch came from. */
const SCENE = { mainList: 1089, code: 1047, serviceNotification: 1014, shareCard: 1007 } as const

interface OutsideParts {
  host: Host
  appName: string
  clock: Clock
  screen: Screen
  /** Tells the package that it left the screen. */
  leave(): void
}

/** Messages from the page around the phone. */
type Request = { type: 'scan'; image: string } | { type: 'notices' } | { type: 'open'; path: string }

/** WeChat around the mini-program: its scanner, its notifications, and closing the mini-program to start it cold. */
export function startOutside({ host, appName, clock, screen, leave }: OutsideParts): void {
  const { openid, cloudUrl, appid } = host.config
  let isClosed = false
  const notices = createNotices({
    banners: screen.banners, overlay: screen.overlay, appName,
    all: async () => (await (await fetch(`${cloudUrl}/console/api/messages?openid=${encodeURIComponent(openid)}`)).json()) as Notice[],
    open: page => enter({ ...parseUrl(page), scene: SCENE.serviceNotification }),
  })
  screen.onClose(close)
  screen.onTime(() => void notices.showList())
  listenToEvents(event => {
    if (event.type === 'clock') clock.setOffset(event.offsetMs)
    if (event.type === 'package') location.reload()
    if (event.type === 'message' && event.message.openid === openid) notices.arrive(event.message)
  })
  window.addEventListener('message', ({ origin, data }: MessageEvent<Request>) => {
    if (origin !== location.origin) return
    if (data.type === 'notices') void notices.showList()
    if (data.type === 'open') enter({ ...parseUrl(data.path), scene: SCENE.shareCard })
    if (data.type === 'scan') void scanPicture(data.image)
  })

  /** Hot when the mini-program is open, cold when it was closed. */
  function enter(launch: Launch): void {
    if (isClosed) location.assign(startAddress(openid, launch))
    else host.enter(launch)
  }

  async function scanPicture(address: string): Promise<void> {
    follow(await readCode(await (await fetch(address)).blob()))
  }

  function follow(text: string | null): void {
    const code = text === null ? null : parseCode(text, appid)
    if (code) enter({ ...launchOf(code), scene: SCENE.code })
    else host.reportError(text === null ? '图片里没有二维码' : `不是这个小程序的码：${text}`)
  }

  function close(): void {
    isClosed = true
    leave()
    drawDesktop(screen.overlay, appName, {
      openApp: () => enter({ path: '', query: {}, scene: SCENE.mainList }),
      scan: () => void scan(host, new Network()).then(text => text !== null && follow(text)),
      notices: () => void notices.showList(),
    })
  }
}

/** A code opens its page with `scene`, encoded as WeChat hands it over; codes made for a path carry a query instead. */
function launchOf({ page, scene }: MiniProgramCode): Omit<Launch, 'scene'> {
  const { path, query } = parseUrl(page)
  return { path, query: scene ? { ...query, scene: encodeURIComponent(scene) } : query }
}
