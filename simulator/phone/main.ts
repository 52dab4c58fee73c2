import { parseArgs } from 'node:util'
import { startPhones } from './start-phones'

const USAGE = 'npm run phones -- --cloud URL [--port N] [--dist DIR]'

/** Command line of the phones: prints one line of JSON on stdout when they can be opened. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, cloud: { type: 'string' }, dist: { type: 'string', default: 'dist/weapp' } } })
  if (!values.cloud) throw new Error('--cloud is missing')
  const phones = await startPhones({ port: Number(values.port), cloudUrl: values.cloud.replace(/\/$/, ''), dist: values.dist })
  process.stdout.write(`${JSON.stringify({ ready: true, url: phones.url })}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void phones.close().then(() => process.exit(0)))
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`)
  process.exit(1)
})
