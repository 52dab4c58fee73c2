import type { EventLoopUtilization } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import type { CallRecord } from '../calls/call-record'
import type { Fault } from '../faults/faults'
import { PlatformError } from '../platform-error'
import { instanceEnvironment, type Chain } from './call-environment'
import type { FunctionPackage } from './function-package'

/** A call on its way through an instance. */
export interface RunningCall {
  record: CallRecord
  chain: Chain
  requestId: string
}

export interface Work {
  call: RunningCall
  event: string
  context: object
  environment: Record<string, string>
  timeoutMs: number
  /** `slow` waits before the function starts, `crash` takes the instance down before its answer leaves. */
  fault: Fault | null
}

type FromWorker =
  | { type: 'ready' }
  | { type: 'broken'; error: string }
  | { type: 'log'; text: string }
  | { type: 'done'; result: string }
  | { type: 'failed'; error: string }

/** The entry next to this file. */
const ENTRY = new URL('./worker.cjs', import.meta.url)
let started = 0

/** One instance of a function: a worker thread that serves one call at a time. */
export class Instance {
  readonly secretId = `AKIDlocal${String(++started).padStart(8, '0')}`
  readonly ready: Promise<void>
  /** What the worker is serving now; requests it sends belong to this call. */
  current: RunningCall | null = null
  idleSince = Date.now()
  private readonly worker: Worker
  private settle: { resolve(result: string): void; reject(error: PlatformError): void } | null = null
  private loaded!: { resolve(): void; reject(error: PlatformError): void }
  private stopped = false
  private looked: EventLoopUtilization | undefined

  constructor(
    readonly code: FunctionPackage,
    url: string,
    clock: SharedArrayBuffer,
    private readonly onExit: (instance: Instance) => void,
  ) {
    this.ready = new Promise((resolve, reject) => (this.loaded = { resolve, reject }))
    this.ready.catch(() => undefined)
    this.worker = new Worker(ENTRY, {
      workerData: { entry: code.entry, name: code.name, clock },
      env: instanceEnvironment(url, code.name, this.secretId),
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: code.config.memorySize ?? 256 },
    })
    this.listen()
  }

  /** Runs one call; rejects with the platform's error when it throws, takes too long or takes the instance down. */
  async run({ call, event, context, environment, timeoutMs, fault }: Work): Promise<string> {
    this.current = call
    const timer = setTimeout(() => this.expire(timeoutMs), timeoutMs)
    try {
      const result = await new Promise<string>((resolve, reject) => {
        this.settle = { resolve, reject }
        this.worker.postMessage({ event, context, environment, delayMs: fault?.kind === 'slow' ? fault.ms : 0 })
      })
      if (fault?.kind === 'crash') await this.crash()
      return result
    } finally {
      clearTimeout(timer)
      this.settle = null
      this.current = null
      this.idleSince = Date.now()
    }
  }

  /** The share of the time since this was last asked in which the thread had work of its own to do, and did not wait for an answer. */
  workingShare(): number {
    const now = this.worker.performance.eventLoopUtilization()
    const { utilization } = this.worker.performance.eventLoopUtilization(now, this.looked)
    this.looked = now
    return utilization
  }

  private async crash(): Promise<never> {
    const error = executeFail('function process exited unexpectedly')
    this.gone(error)
    await this.worker.terminate()
    throw error
  }

  /** Ends the thread; a call still running fails. */
  async stop(reason = 'function instance was stopped'): Promise<void> {
    this.gone(new PlatformError('FUNCTIONS_EXECUTE_FAIL', reason))
    await this.worker.terminate()
  }

  get isStopped(): boolean {
    return this.stopped
  }

  private expire(timeoutMs: number): void {
    this.gone(new PlatformError('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Invoking task timed out after ${timeoutMs / 1000} seconds`))
    void this.worker.terminate()
  }

  private listen(): void {
    this.worker.on('message', (message: FromWorker) => this.receive(message))
    this.worker.on('error', (error) => this.gone(executeFail(error.stack ?? error.message)))
    this.worker.on('exit', (code) => this.gone(executeFail(`function process exited with code ${code}`)))
    for (const output of [this.worker.stdout, this.worker.stderr]) {
      output.on('data', (chunk: Buffer) => this.current?.record.logs.push(chunk.toString('utf8').trimEnd()))
    }
  }

  private receive(message: FromWorker): void {
    if (message.type === 'ready') this.loaded.resolve()
    else if (message.type === 'broken') this.gone(executeFail(message.error))
    else if (message.type === 'log') this.current?.record.logs.push(message.text)
    else if (message.type === 'done') this.settle?.resolve(message.result)
    else this.settle?.reject(executeFail(message.error))
  }

  private gone(error: PlatformError): void {
    if (this.stopped) return
    this.stopped = true
    this.loaded.reject(error)
    this.settle?.reject(error)
    this.onExit(this)
  }
}

const executeFail = (text: string) => new PlatformError('FUNCTIONS_EXECUTE_FAIL', text)
