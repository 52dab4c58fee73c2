import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildAll, needBrowser, needNode } from '../config/setup/ready.mjs'
import { printTable, type Table } from './table'

/** What the index.ts of every folder of the bench gives: its tables, each as soon as it is measured; `wants` says which. */
interface Part { tables(wants: (section: string) => boolean): AsyncIterable<Table> }

const parts = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && existsSync(join(import.meta.dirname, entry.name, 'index.ts'))).map(({ name }) => name)

/** `npm run bench` measures everything, `npm run bench -- product` one part, `npm run bench -- product:claims,boot` sections of it. */
async function main(wanted: string[]): Promise<void> {
  const asked = (wanted.length ? wanted : parts).map(text => text.split(':')).map(([name = '', sections]) => ({ name, sections: sections?.split(',') }))
  const unknown = asked.map(({ name }) => name).filter(name => !parts.includes(name))
  if (unknown.length) throw new Error(`there is no ${unknown.join(', ')} to measure; there is ${parts.join(', ')}`)
  needNode()
  buildAll()
  needBrowser()
  for (const { name, sections } of asked) {
    const part = (await import(`./${name}/index.ts`)) as Part
    for await (const table of part.tables(section => sections?.includes(section) ?? true)) printTable(table)
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
