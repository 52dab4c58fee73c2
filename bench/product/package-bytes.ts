import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { PACKAGE, appConfig, bytes, packageFiles } from '../../tests/gates/weapp-package'
import { verdict } from './verdict'
import type { Table } from '../table'

/** Targets of the product in kB; comparable programs weigh 1,300 to 1,650. */
const TARGETS: Record<string, number> = { main: 600, whole: 1000 }
/** A local header and a central entry of a zip file beside the name, and the end of the archive; bytes. */
const ZIP_ENTRY = 30 + 46
const ZIP_END = 22

const kB = (size: number): string => (size / 1000).toFixed(1)

const zipped = (files: string[]): number =>
  files.reduce((sum, file) => sum + deflateRawSync(readFileSync(join(PACKAGE, file)), { level: 9 }).length + ZIP_ENTRY + 2 * Buffer.byteLength(file), ZIP_END)

/** Bytes of the built package: the main package, each subpackage, the whole; as they are and as a zip would hold them. */
export function packageTable(): Table {
  const files = packageFiles()
  const roots = (appConfig().subPackages ?? []).map(({ root }) => root.replace(/\/$/, ''))
  const rootOf = (file: string): string => roots.find(root => file.startsWith(`${root}/`)) ?? 'main'
  const parts = ['main', ...roots].map(name => ({ name, files: files.filter(file => rootOf(file) === name) }))
  const rows = [...parts, { name: 'whole', files }].map(({ name, files: own }) => {
    const size = own.reduce((sum, file) => sum + bytes(file), 0)
    const target = TARGETS[name]
    return [name, own.length, kB(size), kB(zipped(own)), target ? `≤ ${target}` : '', target ? verdict(size <= target * 1000) : '']
  })
  return { title: 'Package (dist/weapp)', columns: ['part', 'files', 'kB', 'zipped kB', 'target kB', ''], rows, notes: ['Comparable mini-programs: 1,300–1,650 kB.'] }
}
