import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startCloud } from '../start-cloud'
import { explain } from './explain'

const USAGE = 'npm run explain -- <function> <op> <input.json> [--as OPENID] [--key KEY] [--cloud URL | --data DIR] [--dist DIR]'

/** Command line of `explain`: one call on a fresh demonstration, on a data folder or on a running cloud, and what it did. */
async function main(args: string[]): Promise<void> {
  process.env.TZ = 'UTC'
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { as: { type: 'string' }, key: { type: 'string' }, cloud: { type: 'string' }, data: { type: 'string' }, dist: { type: 'string', default: 'dist' } },
  })
  const [name, op, file, ...more] = positionals
  if (!name || !op || !file || more.length > 0) throw new Error('function, op and a file with its input are needed')
  const call = { function: name, op, input: inputOf(file), key: values.key, as: values.as }
  if (values.cloud) return print(await explain(values.cloud, call))
  const cloud = await startCloud({ data: values.data ?? null, seed: values.data ? 'none' : 'demo', strict: false, dist: values.dist })
  try {
    print(await explain(cloud.url, call))
  } finally {
    await cloud.close()
  }
}

const print = (text: string) => void process.stdout.write(`${text}\n`)

/** The input is a file, or `-` for what comes on stdin. */
function inputOf(file: string): object {
  const text = readFileSync(file === '-' ? 0 : file, 'utf8')
  try {
    return JSON.parse(text) as object
  } catch {
    throw new Error(`${file} does not hold JSON`)
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`)
  process.exit(1)
})
