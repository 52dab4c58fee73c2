// `npm start`: installs, builds, starts the cloud and the phones with demonstration data, prints the address.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { buildAll, installPackages, needNode } from './ready.mjs'

needNode()
installPackages()
buildAll()

const HOUR = 3_600_000
const DAY = 24 * HOUR
const SHANGHAI = 8 * HOUR
/** At night the demonstration begins at the next ten in the morning: quiet hours hold back what is not urgent, and few would see why. */
function beginning(now) {
  const sinceMidnight = (now + SHANGHAI) % DAY
  if (sinceMidnight >= 8 * HOUR && sinceMidnight < 20 * HOUR) return { at: now, words: '' }
  const midnight = now - sinceMidnight + (sinceMidnight < 8 * HOUR ? 0 : DAY)
  return { at: midnight + 10 * HOUR, words: '  clock    ten in the morning in Shanghai, where it is night now; the console moves it\n' }
}

/** The phones stand at 8080; where something else does already, at a port that is free. `PORT` names another and is meant. */
const portOf = () => new Promise(resolve => {
  const probe = createServer().once('error', () => resolve('0')).listen(8080, '127.0.0.1', () => probe.close(() => resolve('8080')))
})
const PORT = process.env.PORT ?? await portOf()
const start = args => spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })

/** The address a server prints as its one line of JSON when it is ready. */
const ready = child => new Promise((resolve, reject) => {
  let text = ''
  child.stdout.on('data', chunk => {
    text += chunk
    const line = text.split('\n').find(l => l.startsWith('{'))
    if (line && text.includes('\n')) resolve(JSON.parse(line).url)
  })
  child.once('exit', code => reject(new Error(`stopped with code ${code}`)))
})

const children = []
const stop = () => children.forEach(child => child.kill('SIGTERM'))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { stop(); process.exit(0) })

try {
  const { at, words } = beginning(Date.now())
  children.push(start(['config/setup/simulator.mjs', 'cloud', '--memory', '--seed', 'demo', '--at', new Date(at).toISOString()]))
  const cloud = await ready(children[0])
  children.push(start(['--import', 'tsx', 'simulator/phone/main.ts', '--port', PORT, '--cloud', cloud]))
  const phones = await ready(children[1])
  process.stdout.write(`\n爱社区管家 is running (fictional data, kept in memory)\n  phones   ${phones}\n  console  ${cloud}/console\n${words}\nStop with Ctrl+C.\n`)
} catch (error) {
  process.stderr.write(`could not start: ${error.message}\n`)
  stop()
  process.exit(1)
}
