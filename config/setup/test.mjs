// `npm test`: installs, builds and runs every test; ends with one line `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { buildAll, installPackages, needBrowser, needNode } from './ready.mjs'

needNode()
installPackages()
buildAll()
needBrowser()

const REPORT = 'tests/output/report.json'
mkdirSync('tests/output', { recursive: true })
rmSync(REPORT, { force: true })
const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`, ...process.argv.slice(2)],
  { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, NO_COLOR: '1' } })

const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : { numPassedTests: 0, numFailedTests: 1, testResults: [] }
for (const file of report.testResults.filter(r => r.status === 'failed')) process.stdout.write(`failed: ${file.name.replace(`${process.cwd()}/`, '')}\n`)
// A file that cannot be loaded fails without a single failed test in it.
const failed = Math.max(report.numFailedTests, report.testResults.filter(r => r.status === 'failed').length, status === 0 ? 0 : 1)
process.stdout.write(`${report.numPassedTests} passed, ${failed} failed\n`)
process.exit(failed ? 1 : 0)
