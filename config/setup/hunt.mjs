// `npm run hunt [-- ROUNDS [part of a file's name]]`: the properties with new seeds, until one fails or the rounds are over.
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const rounds = Number(process.argv[2] ?? 10)
const part = process.argv[3] ?? ''
const specs = readdirSync('tests', { recursive: true }).map(name => join('tests', String(name)))
  .filter(name => name.endsWith('.spec.ts') && name.includes(part) && readFileSync(name, 'utf8').includes("from 'fast-check'"))
if (!(rounds >= 1) || specs.length === 0) {
  process.stdout.write(`npm run hunt -- ROUNDS [part of a file's name]: ${specs.length === 0 ? `no property in a file named like "${part}"` : 'ROUNDS is a number from 1'}\n`)
  process.exit(1)
}

for (let round = 1; round <= rounds; round++) {
  const PROPERTY_SEED = String(randomInt(2 ** 31))
  process.stdout.write(`round ${round} of ${rounds}: PROPERTY_SEED=${PROPERTY_SEED}\n`)
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...specs], { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, NO_COLOR: '1', PROPERTY_SEED } })
  if (status !== 0) process.exit(1)
}
