import { parseArgs } from 'node:util'
import { carry, type Carrying } from './carry/carry'
import { startCloud, type CloudOptions } from './start-cloud'

const USAGE = `npm run cloud -- [--port N] [--data DIR | --memory] [--seed demo|none] [--strict] [--dist DIR] [--at TIME]
npm run cloud -- --export FILE | --import FILE [--collection NAME] [--data DIR] [--dist DIR]`

/** Command line of the cloud: prints one line of JSON on stdout when it is ready. */
async function main(): Promise<void> {
  // functions of the platform run in UTC, and worker threads share the time zone of their process
  process.env.TZ = 'UTC'
  const options = optionsOf(process.argv.slice(2))
  if ('file' in options) return void process.stdout.write(`${JSON.stringify(carry(options))}\n`)
  const cloud = await startCloud(options)
  process.stdout.write(`${JSON.stringify({ ready: true, url: cloud.url })}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void cloud.close().then(() => process.exit(0)))
  }
}

function optionsOf(args: string[]): CloudOptions | Carrying {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '0' },
      data: { type: 'string', default: '.data' },
      memory: { type: 'boolean', default: false },
      seed: { type: 'string', default: 'demo' },
      strict: { type: 'boolean', default: false },
      dist: { type: 'string', default: 'dist' },
      at: { type: 'string', default: '1970-01-01' },
      export: { type: 'string' },
      import: { type: 'string' },
      collection: { type: 'string' },
    },
  })
  const { port, data, memory, seed, strict, dist, collection = null } = values
  const at = Date.parse(values.at)
  const file = values.export ?? values.import
  if (file !== undefined) return { direction: values.export ? 'out' : 'in', file, collection, data, dist }
  if (seed !== 'demo' && seed !== 'none') throw new Error(`--seed is demo or none, not ${seed}`)
  if (!/^\d{1,5}$/.test(port)) throw new Error(`--port is a number, not ${port}`)
  if (Number.isNaN(at)) throw new Error(`--at is a time such as 2026-11-25T10:00+08:00, not ${values.at}`)
  return { port: Number(port), data: memory ? null : data, seed, strict, dist, at }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`)
  process.exit(1)
})
