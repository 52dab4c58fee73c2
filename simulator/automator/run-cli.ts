import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startCloud } from '../cloud/start-cloud'
import { startPhones } from '../phone/start-phones'
import { startAutomator } from './start-automator'

const USAGE = 'usage: cli.mjs auto --project DIR --auto-port N [--account OPENID]'

const options = {
  project: { type: 'string' },
  'auto-port': { type: 'string' },
  account: { type: 'string' },
  'auto-account': { type: 'string' },
} as const

function readArguments(args: string[]) {
  // DevTools has more switches than concern us (--trust-project, --ticket)
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: false })
  const { project, 'auto-port': port, account = values['auto-account'] } = values
  if (positionals[0] !== 'auto' || typeof project !== 'string' || typeof port !== 'string') throw new Error(USAGE)
  return { project: resolve(project), port: Number(port), account: typeof account === 'string' ? account : undefined }
}

function packageFolder(project: string): string {
  const { miniprogramRoot = '.' } = JSON.parse(readFileSync(join(project, 'project.config.json'), 'utf8')) as { miniprogramRoot?: string }
  return resolve(project, miniprogramRoot)
}

interface Place {
  url: string
  cloudUrl: string
  close(): Promise<void>
}

/** Phones and cloud of the project's own build, in memory, with the demonstration people. */
async function startPlace(project: string): Promise<Place> {
  const weapp = packageFolder(project)
  const cloud = await startCloud({ seed: 'demo', strict: false, dist: dirname(weapp) })
  const phones = await startPhones({ dist: weapp, cloudUrl: cloud.url })
  return {
    url: phones.url,
    cloudUrl: cloud.url,
    close: async () => {
      await phones.close()
      await cloud.close()
    },
  }
}

async function firstPhone(cloudUrl: string): Promise<string> {
  const phones = (await (await fetch(`${cloudUrl}/console/api/phones`)).json()) as { openid: string }[]
  return phones[0]?.openid ?? 'visitor'
}

/** `PHONE_URL` names a phone that is already running; otherwise one is started for `--account`. Ends when the client closes it. */
export async function runCli(args: string[]): Promise<void> {
  const { project, port, account } = readArguments(args)
  const running = process.env.PHONE_URL
  const place = running ? null : await startPlace(project)
  const phoneUrl = running ?? `${place?.url}/phone?as=${encodeURIComponent(account ?? (await firstPhone(place?.cloudUrl ?? '')))}`
  const automator = await startAutomator({ phoneUrl, port })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void automator.close())
  await automator.closed
  await place?.close()
}
