import { chromium, type Browser } from 'playwright-core'

const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium'
/** Nothing that calls home or waits for a graphics card. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Whether a signal ends the process is for the process to say, not for its browser. */
const OWN_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }

let shared: Promise<Browser> | undefined
let users = 0

/** The one browser of this process; it closes when the last user gives it back. */
export async function borrowBrowser(): Promise<{ browser: Browser; giveBack(): Promise<void> }> {
  users += 1
  shared ??= chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS, ...OWN_SIGNALS })
  const browser = await shared
  return { browser, giveBack }
}

async function giveBack(): Promise<void> {
  users -= 1
  if (users > 0 || !shared) return
  const browser = await shared
  shared = undefined
  await browser.close()
}
