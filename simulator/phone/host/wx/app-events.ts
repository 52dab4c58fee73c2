import type { ApiGroup, WxContext } from './core/context'
import { Listeners } from './core/listeners'
import type { Launch } from '../host-types'

interface Rejection {
  reason: unknown
  promise: Promise<unknown>
}

const enterOptions = (launch: Launch) => ({ ...launch, referrerInfo: {}, apiCategory: 'default' })

function unhandledRejections(): Listeners<Rejection> {
  const listeners = new Listeners<Rejection>()
  addEventListener('unhandledrejection', ({ reason, promise }) => listeners.emit({ reason, promise }))
  return listeners
}

function errors(): Listeners<string> {
  const listeners = new Listeners<string>()
  addEventListener('error', ({ message, error }) => listeners.emit(error instanceof Error ? `${message}\n${error.stack}` : message))
  return listeners
}

function appearances(host: WxContext['host'], event: 'show' | 'hide'): Listeners<object> {
  const listeners = new Listeners<object>()
  host.on(event, (launch) => listeners.emit(enterOptions(launch)))
  return listeners
}

/** How the app was started and what happens to it as a whole. */
export function appEventsApi({ host }: WxContext): ApiGroup {
  const shown = appearances(host, 'show')
  const hidden = appearances(host, 'hide')
  const failed = errors()
  const unhandled = unhandledRejections()
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
    getUpdateManager: updateManager,
    nextTick: (task: () => void) => queueMicrotask(task),
  }
}

/** There is never a newer version here; the check is answered, the other events do not come. */
const updateManager = () => ({
  onCheckForUpdate: (listener: (result: { hasUpdate: boolean }) => void) => setTimeout(() => listener({ hasUpdate: false })),
  onUpdateReady: () => undefined,
  onUpdateFailed: () => undefined,
  applyUpdate: () => undefined,
})
