import type { HostEvents, Launch } from './host-types'
import type { Emitter } from './emitter'

type AppInstance = Record<string, unknown>

export interface App {
  /** What the package sees as `App`. */
  register(definition: AppInstance): void
  /** What the package sees as `getApp`. */
  get(): AppInstance | undefined
  launch(options: Launch): void
  show(options: Launch): void
  hide(): void
}

/** The package's app: one instance, its lifecycles called as WeChat calls them, before the listeners of `wx.onAppShow` and its like. */
export function createApp(events: Emitter<HostEvents>, guard: (work: () => void) => void): App {
  let instance: AppInstance | undefined
  let shown: Launch | undefined
  events.on('error', ({ message, stack }) => call('onError', `${message}\n${stack}`))
  events.on('unhandledRejection', detail => call('onUnhandledRejection', detail))
  events.on('pageNotFound', detail => call('onPageNotFound', detail))
  return {
    register: definition => void (instance = definition),
    get: () => instance,
    launch: options => call('onLaunch', { ...options, referrerInfo: {} }),
    show(options) {
      shown = options
      call('onShow', { ...options, referrerInfo: {} })
      guard(() => events.emit('show', options))
    },
    hide() {
      const last = shown
      if (!last) return
      shown = undefined
      call('onHide')
      guard(() => events.emit('hide', last))
    },
  }

  function call(method: string, ...args: unknown[]): void {
    const handler = instance?.[method]
    if (typeof handler === 'function') guard(() => handler.apply(instance, args))
  }
}
