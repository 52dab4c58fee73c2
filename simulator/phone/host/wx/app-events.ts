import type { Host, HostEvents, Launch } from '../host-types'
import type { ApiGroup, WxContext } from './core/context'
import { Listeners } from './core/listeners'

const enterOptions = (launch: Launch) => ({ ...launch, referrerInfo: {}, apiCategory: 'default' })

/** The listeners of one app event, fed by the host with what `describe` makes of it. */
function listenersOf<Name extends keyof HostEvents, T>(host: Host, name: Name, describe: (event: HostEvents[Name]) => T): Listeners<T> {
  const listeners = new Listeners<T>()
  host.on(name, (event) => listeners.emit(describe(event)))
  return listeners
}

/** There is never a newer version here; the check is answered, the other events do not come. */
const updateManager = () => ({
  onCheckForUpdate: (listener: (result: { hasUpdate: boolean }) => void) => setTimeout(() => listener({ hasUpdate: false })),
  onUpdateReady: () => undefined,
  onUpdateFailed: () => undefined,
  applyUpdate: () => undefined,
})

/** How the app was started and what happens to it as a whole. */
export function appEventsApi({ host }: WxContext): ApiGroup {
  const shown = listenersOf(host, 'show', enterOptions)
  const hidden = listenersOf(host, 'hide', enterOptions)
  const failed = listenersOf(host, 'error', ({ message, stack }) => `${message}\n${stack}`)
  const unhandled = listenersOf(host, 'unhandledRejection', (event) => event)
  const notFound = listenersOf(host, 'pageNotFound', (event) => event)
  return {
    getLaunchOptionsSync: () => enterOptions(host.launch),
    getEnterOptionsSync: () => enterOptions(host.enterOptions),
    onAppShow: shown.on,
    offAppShow: shown.off,
    onAppHide: hidden.on,
    offAppHide: hidden.off,
    onError: failed.on,
    offError: failed.off,
    onUnhandledRejection: unhandled.on,
    offUnhandledRejection: unhandled.off,
    onPageNotFound: notFound.on,
    offPageNotFound: notFound.off,
    getUpdateManager: updateManager,
    nextTick: (task: () => void) => queueMicrotask(task),
  }
}
