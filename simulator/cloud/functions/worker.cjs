// @ts-check
'use strict'
/**
 * Entry of one function instance. Plain CommonJS, so that a bare worker runs it without the TypeScript loader.
 * The parent sends one call at a time: { event, context, environment, delayMs }; the answer is `done` or `failed`.
 */
const { parentPort, workerData } = require('node:worker_threads')
const { format } = require('node:util')

const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort)
const clock = new BigInt64Array(workerData.clock)
/** @type {string[]} keys that belong to the call before */
let callKeys = []

shiftDate()
captureConsole()
process.on('uncaughtException', fail)
port.on('message', run)
start()

function start() {
  try {
    require(workerData.entry)
    port.postMessage({ type: 'ready' })
  } catch (error) {
    port.postMessage({ type: 'broken', error: textOf(error) })
  }
}

/** @param {{ event: string, context: object, environment: Record<string, string>, delayMs: number }} call */
async function run({ event, context, environment, delayMs }) {
  try {
    enter(environment)
    if (delayMs) await new Promise((resolve) => setTimeout(resolve, delayMs))
    const { main } = require(workerData.entry)
    if (typeof main !== 'function') throw new Error(`handler main of function ${workerData.name} is not a function`)
    const result = await main(JSON.parse(event), context)
    port.postMessage({ type: 'done', result: JSON.stringify(result) ?? 'null' })
  } catch (error) {
    fail(error)
  }
}

/** The caller's variables replace those of the caller before. @param {Record<string, string>} environment */
function enter(environment) {
  for (const key of callKeys) delete process.env[key]
  callKeys = Object.keys(environment)
  Object.assign(process.env, environment)
}

/** @param {unknown} error */
function fail(error) {
  port.postMessage({ type: 'failed', error: textOf(error) })
}

/** @param {unknown} error */
function textOf(error) {
  return error instanceof Error ? (error.stack ?? String(error)) : format('%o', error)
}

/** `Date` tells the virtual time; dates made from arguments stay what they are. */
function shiftDate() {
  const Real = Date
  const now = () => Real.now() + Number(Atomics.load(clock, 0))
  const Shifted = new Proxy(Real, {
    construct: (target, args, self) => Reflect.construct(target, args.length ? args : [now()], self),
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  })
  Real.prototype.constructor = Shifted
  globalThis.Date = Shifted
}

function captureConsole() {
  for (const level of /** @type {const} */ (['debug', 'log', 'info', 'warn', 'error'])) {
    console[level] = (...args) => port.postMessage({ type: 'log', text: format(...args) })
  }
}
