// Makes a fresh clone ready: packages, then the build of what has changed. Only Node's own modules: nothing is installed yet.
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const CACHE = '.cache'

/** Runs a command, its output shown only when it fails. */
function run(title, command, args, env = {}) {
  process.stderr.write(`${title} …\n`)
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1 << 28 })
  if (status !== 0) {
    process.stderr.write(`${stdout}\n${stderr}\n${title}: failed\n`)
    process.exit(1)
  }
}

const digest = text => createHash('sha256').update(text).digest('hex')
const stampFile = name => join(CACHE, `${name}.stamp`)
const isFresh = (name, stamp) => existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === stamp
const remember = (name, stamp) => {
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(stampFile(name), stamp)
}

const files = path => statSync(path).isDirectory()
  ? readdirSync(path).sort().flatMap(name => files(join(path, name)))
  : [path]
/** What the sources say, not when they were touched. */
const contentOf = paths => digest(paths.filter(existsSync).flatMap(files).map(file => `${file}:${digest(readFileSync(file))}`).join('\n'))

/** Node 20.19 or newer: older ones cannot run the tools. */
export function needNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  process.stderr.write(`Node.js 20.19 or newer is needed; this is ${process.versions.node}\n`)
  process.exit(1)
}

/** Installs exactly what the lock file names, with install scripts off. */
export function installPackages() {
  const stamp = digest(readFileSync('package-lock.json'))
  if (existsSync('node_modules') && isFresh('install', stamp)) return
  // `npm install` rather than `npm ci`: optional bindings of other platforms that a registry lacks are not in the lock, and `ci` refuses that.
  run('installing packages (about two minutes the first time)', 'npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'])
  remember('install', stamp)
}

/** Builds the simulator when its sources have changed. */
export function buildSimulator() {
  buildOne('simulator', ['package-lock.json', 'config/build-simulator.ts', 'simulator/cloud'], 'dist/simulator/cloud.mjs')
}

/** Builds the simulator, the mini-program and the functions when their sources have changed. */
export function buildAll() {
  buildSimulator()
  const shared = ['package.json', 'package-lock.json', 'domain', 'config']
  buildOne('functions', [...shared, 'cloudfunctions', 'demo'], 'dist/indexes.json')
  buildOne('weapp', [...shared, 'src', 'babel.config.js', 'types'], 'dist/weapp/app.json')
}

function buildOne(name, sources, product) {
  const stamp = contentOf(sources)
  if (existsSync(product) && isFresh(name, stamp)) return
  run(`building ${name}`, 'npm', ['run', `build:${name}`])
  remember(name, stamp)
}

const CHROMIUMS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].filter(Boolean)
const hasFont = () => spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim()

/** Chromium and a Chinese font for the phones of the tests: installed with apt when root on Debian, else a clear message. */
export function needBrowser() {
  const missing = [...(CHROMIUMS.some(existsSync) ? [] : ['chromium']), ...(process.platform !== 'linux' || hasFont() ? [] : ['fonts-noto-cjk', 'fontconfig'])]
  if (!missing.length) return
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    run('updating the package lists', 'apt-get', ['update'])
    run(`installing ${missing.join(' and ')}`, 'apt-get', ['install', '-y', '--no-install-recommends', ...missing], { DEBIAN_FRONTEND: 'noninteractive' })
    return
  }
  process.stderr.write(`The tests need ${missing.join(' and ')}. On Debian: sudo apt-get install ${missing.join(' ')}; elsewhere set CHROMIUM to a Chromium.\n`)
  process.exit(1)
}
