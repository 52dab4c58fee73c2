import { addGlobalErrorListener, addGlobalWarningListener, globalOptions } from 'glass-easel'
import type { PackedPackage } from '../pack/package-types'
import { createClock, readClockOffset } from './clock'
import { drawScreen } from './chrome/screen'
import type { HostConfig, Launch } from './host-types'
import { listenToEvents } from './outside/events'
import { createErrorSheet, describeError } from './report-errors'
import { startPhone } from './start-phone'

declare global {
  interface Window {
    __PACKAGE__?: PackedPackage
    __PHONE_SETTINGS__: PhoneSettings
  }
}

/** Written into the page by the server. */
export interface PhoneSettings {
  config: HostConfig
  launch: Launch
  /** What the pack refused; with any, the package does not start. */
  packErrors: string[]
}

async function boot({ config, launch, packErrors }: PhoneSettings): Promise<void> {
  const clock = createClock()
  const screen = drawScreen(clock)
  const errors = createErrorSheet(screen.root)
  globalOptions.throwGlobalError = false
  addGlobalWarningListener(message => {
    console.warn(message)
    return false
  })
  packErrors.forEach(errors.report)
  const pack = window.__PACKAGE__
  if (!pack || packErrors.length) return listenToEvents(({ type }) => void (type === 'package' && location.reload()))
  try {
    clock.setOffset(await readClockOffset(config.cloudUrl))
    startPhone({ config, launch, pack, clock, screen, errors, onEaselError: addGlobalErrorListener })
  } catch (error) {
    errors.report(describeError(error))
  }
}

void boot(window.__PHONE_SETTINGS__)
