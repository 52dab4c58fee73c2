import type { Host } from '../../host-types'

/** What the person at the desk (or a test) can do to the phone itself, as `window.__PHONE__`. */
export interface PhoneControls {
  setOffline?(offline: boolean): void
  setAppearance?(appearance: { theme?: 'light' | 'dark'; fontSizeSetting?: number }): void
  /** For the automation protocol. */
  host?: Host
  wx?: Record<string, unknown>
}

/** Adds controls to `window.__PHONE__`, which the shell may already have begun. */
export function addPhoneControls(controls: PhoneControls): void {
  const holder = globalThis as { __PHONE__?: PhoneControls }
  holder.__PHONE__ = Object.assign(holder.__PHONE__ ?? {}, controls)
}
