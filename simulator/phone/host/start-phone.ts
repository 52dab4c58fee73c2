import type { addGlobalErrorListener } from 'glass-easel'
import type { PackedPackage } from '../pack/package-types'
import { createApp } from './app'
import type { Screen } from './chrome/screen'
import type { Clock } from './clock'
import { createPackageSpace } from './code-space'
import { createEmitter } from './emitter'
import { createFiles } from './files'
import { startGestures } from './gestures/gestures'
import { guardPackage } from './guard'
import type { Host, HostConfig, HostEvents, Launch } from './host-types'
import { packageCode } from './load-package'
import { createModuleLoader } from './modules/module-loader'
import { packageScope } from './modules/package-scope'
import { startOutside } from './outside/outside'
import { createPages } from './pages/create-pages'
import type { ErrorSheet } from './report-errors'
import { createSharing } from './sharing/sharing'
import { installStyles } from './styles/install-styles'
import { registerTags } from './tags/register-tags'
import { makeContext, makeWx } from './wx/make-wx'
import { openTypes } from './wx/open-types'

export interface PhoneParts {
  config: HostConfig
  launch: Launch
  pack: PackedPackage
  clock: Clock
  screen: Screen
  errors: ErrorSheet
  onEaselError: typeof addGlobalErrorListener
}

/** Puts the phone together, runs the package and opens its first page. */
export function startPhone({ config, launch, pack, clock, screen, errors, onEaselError }: PhoneParts): Host {
  const events = createEmitter<HostEvents>()
  const guard = guardPackage(errors, events, onEaselError)
  const app = createApp(events, guard)
  const space = createPackageSpace(pack)
  const gestures = startGestures(screen.views)
  const files = createFiles(config, () => pages.top()?.path ?? '')
  const pages = createPages({ pack, space, screen, events, guard, fileUrl: files.url, need: path => code.need(path) })
  const agreedButtons = new Set<string>()
  let enterOptions = launch
  const host: Host = {
    config,
    launch,
    files,
    agreedButtons,
    router: pages.router,
    chrome: pages.chrome,
    overlay: screen.overlay,
    get enterOptions() {
      return enterOptions
    },
    enter(options) {
      enterOptions = options
      app.hide()
      app.show(options)
      guard(() => pages.enter(options))
    },
    on: events.on,
    now: clock.now,
    isInTap: gestures.isInTap,
    reportError: errors.report,
  }
  const wxContext = makeContext(host)
  const wx = makeWx(host, wxContext)
  const modules = createModuleLoader(pack, packageScope({ wx, app, space, clock, pages: pages.router.pages }))
  const code = packageCode(pack, space, modules)
  const sharing = createSharing(screen, pages.top, guard)
  installStyles(pack.styles)
  registerTags(space.space, pack, { host, guard, openTypes: openTypes(wxContext), agreedButtons, share: sharing.share })
  screen.onMenu(sharing.openMenu)
  screen.root.dataset.style = pack.app.style ?? ''
  startOutside({ host, clock, screen, appName: pack.app.window?.navigationBarTitleText || '小程序', leave: () => app.hide() })
  guard(() => {
    code.start()
    app.launch(launch)
    app.show(launch)
    pages.enter(launch)
  })
  return host
}
