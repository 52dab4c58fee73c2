/** What the drawn phone offers to the `wx` object, and what it keeps about open pages. */

export interface PageRecord {
  id: number
  path: string
  query: Record<string, string>
  /** The page's own instance: `data`, `setData`, lifecycles, `route`, `createSelectorQuery`. */
  instance: PageInstance
  /** The scrolling element that holds the page. */
  element: HTMLElement
}

export interface PageInstance {
  route: string
  options: Record<string, string>
  data: Record<string, unknown>
  setData(changes: Record<string, unknown>): void
  createSelectorQuery(): unknown
  [method: string]: unknown
}

export interface Launch {
  path: string
  query: Record<string, string>
  /** WeChat's scene number: 1001 found in a list, 1047 a mini-program code, 1014 a service notification. */
  scene: number
}

export interface HostConfig {
  openid: string
  appid: string
  /** Path under which the cloud is proxied, without a trailing slash: `/cloud`. */
  cloudUrl: string
  /** Prefix of every key this phone keeps in `localStorage`, so that phones do not share storage. */
  storageKeyPrefix: string
}

/** Navigation; each throws an Error whose message is WeChat's words after `xxx:fail ` when the move is refused. */
export interface HostRouter {
  navigateTo(url: string): void
  redirectTo(url: string): void
  navigateBack(delta: number): void
  reLaunch(url: string): void
  switchTab(url: string): void
  /** Open pages, oldest first; the last one is on screen. */
  pages(): PageRecord[]
}

export interface HostChrome {
  setTitle(title: string): void
  setColors(colors: { front?: string; background?: string }): void
  /** `null` removes the badge. */
  setTabBadge(index: number, text: string | null): void
  setTabDot(index: number, on: boolean): void
  /** Starts or ends the pull-down indicator; starting it also calls the page's `onPullDownRefresh`. */
  pullDown(on: boolean): void
  showHome(on: boolean): void
  /** Shows or hides the tab bar. */
  showTabBar(on: boolean): void
  /** Sizes in CSS px, consistent with what is drawn. */
  metrics(): PhoneMetrics
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
  width: number
  height: number
}

export interface PhoneMetrics {
  screenWidth: number
  screenHeight: number
  windowWidth: number
  /** The page area: the screen without status bar, navigation bar and tab bar (custom navigation keeps the first two). */
  windowHeight: number
  statusBarHeight: number
  /** Where the page area begins on the screen. */
  screenTop: number
  safeArea: Box
  menuButton: Box
  pixelRatio: number
}

/** Temporary files of the phone: what the camera, the album and downloads hand to the package as paths. */
export interface PhoneFiles {
  /** Keeps the bytes; returns a path such as `http://tmp/8f2c.png`. */
  add(content: Blob, extension: string): string
  get(path: string): Blob | undefined
  /** An address that a browser element can show: a temporary file, a file of the package, a `cloud://` file, or the source itself. */
  url(source: string): string
}

export interface ErrorReport {
  message: string
  stack: string
}

export interface HostEvents {
  show: Launch
  hide: Launch
  /** An uncaught error of the package (`App.onError`, `wx.onError`). */
  error: ErrorReport
  /** A rejection nobody handled (`wx.onUnhandledRejection`). */
  unhandledRejection: { reason: unknown }
  /** A path that no page has (`App.onPageNotFound`). */
  pageNotFound: { path: string; query: Record<string, string>; isEntryPage: boolean }
}

export interface Host {
  readonly config: HostConfig
  readonly router: HostRouter
  readonly chrome: HostChrome
  /** Inside the phone frame, above the page; toasts, dialogs and sheets are mounted here. Children take pointer events. */
  readonly overlay: HTMLElement
  /** How the app was started. */
  readonly launch: Launch
  /** How the app was last brought to the front. */
  readonly enterOptions: Launch
  /** Brings the running app to the front at a page (hot entry): a service notification, a scanned code. */
  enter(options: Launch): void
  readonly files: PhoneFiles
  /** Ids of buttons of `open-type="agreePrivacyAuthorization"` that were tapped. */
  readonly agreedButtons: ReadonlySet<string>
  /** Calls back on app events; returns the undo. */
  on<Name extends keyof HostEvents>(event: Name, listener: (detail: HostEvents[Name]) => void): () => void
  /** Epoch milliseconds of the virtual clock. */
  now(): number
  /** True only while the handlers of a tap run, before anything they await. */
  isInTap(): boolean
  /** Puts an error on the screen and in `window.__PHONE_ERRORS__`. */
  reportError(message: string): void
}
