import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildAll, needBrowser, needNode } from '../config/setup/ready.mjs'
import { printTable, type Table } from './table'

/** What the index.ts of every folder of the bench gives: its tables, each as soon as it is measured. */
interface Part { tables(): AsyncIterable<Table> }

const parts = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && existsSync(join(import.meta.dirname, entry.name, 'index.ts'))).map(({ name }) => name)

/** `npm run bench` measures everything, `npm run bench -- product` one part. */
async function main(wanted: string[]): Promise<void> {
  const unknown = wanted.filter(name => !parts.includes(name))
  if (unknown.length) throw new Error(`there is no ${unknown.join(', ')} to measure; there is ${parts.join(', ')}`)
  needNode()
  buildAll()
  needBrowser()
  for (const name of wanted.length ? wanted : parts) {
    const part = (await import(`./${name}/index.ts`)) as Part
    for await (const table of part.tables()) printTable(table)
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
