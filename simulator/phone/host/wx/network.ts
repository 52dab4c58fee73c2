import { asyncMethod } from './core/async-method'
import type { ApiGroup, WxContext } from './core/context'
import { WxFailure } from './core/failure'
import { Listeners } from './core/listeners'
import { addPhoneControls } from './core/phone-controls'

interface NetworkChange {
  isConnected: boolean
  networkType: 'wifi' | 'none'
}

/** The phone's connection, with the switch `__PHONE__.setOffline(true)`. */
export class Network {
  private connected = true
  readonly changes = new Listeners<NetworkChange>()

  constructor() {
    addPhoneControls({ setOffline: (offline) => this.set(!offline) })
  }

  state(): NetworkChange {
    return { isConnected: this.connected, networkType: this.connected ? 'wifi' : 'none' }
  }

  /** A request of this phone: it fails as a lost connection does when the phone is, or meanwhile went, offline. */
  async during<T>(send: () => Promise<T>): Promise<T> {
    this.check()
    const answer = await send()
    this.check()
    return answer
  }

  fetch = (url: string, init?: RequestInit): Promise<Response> => this.during(() => fetch(url, init))

  private check(): void {
    if (!this.connected) throw new Error('request:fail network disconnected')
  }

  private set(connected: boolean): void {
    if (connected === this.connected) return
    this.connected = connected
    this.changes.emit(this.state())
  }
}

/** Direct requests leave WeChat only for domains registered with it; this mini-program registers that of its cloud's file links. */
const refused = (name: string) =>
  asyncMethod(name, () => {
    throw new WxFailure('url not in domain list', { errno: 600002 })
  })

const extension = (url: string) => /\.(\w+)(?:\?|$)/.exec(url)?.[1] ?? 'bin'

/** The simulated cloud runs on the same machine as the phones, at a port of its own. */
function isTemporaryLink(address: string): boolean {
  const { hostname, pathname } = new URL(address, location.href)
  return hostname === location.hostname && pathname.startsWith('/files/')
}

/** A file behind a temporary link of the cloud's storage, as a temporary file of this phone. */
const downloadFile = ({ host: { files }, network }: WxContext) => asyncMethod('downloadFile', async ({ url }: { url: string }) => {
  if (!isTemporaryLink(url)) throw new WxFailure('url not in domain list', { errno: 600002 })
  const response = await network.fetch(url)
  return { tempFilePath: files.add(await response.blob(), extension(decodeURIComponent(url))), statusCode: response.status }
})

export const networkApi = (context: WxContext, network = context.network): ApiGroup => ({
  getNetworkType: asyncMethod('getNetworkType', () => ({ networkType: network.state().networkType })),
  onNetworkStatusChange: network.changes.on,
  offNetworkStatusChange: network.changes.off,
  request: refused('request'),
  uploadFile: refused('uploadFile'),
  downloadFile: downloadFile(context),
  connectSocket: refused('connectSocket'),
})
