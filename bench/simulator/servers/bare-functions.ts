import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

const ENTRY = new URL('./bare-worker.cjs', import.meta.url)

/** Which recorded operation answers what a function asks of the database. */
const STUB_OF: Record<string, string> = { empty: 'none', read: 'doc.get', claims: 'conditional update' }

interface Waiting {
  event: string
  resolve(result: string): void
}

/** Functions without a platform: as many workers as processors, first come first served, no limits, no log. */
export class BareFunctions {
  private readonly pools = new Map<string, { idle: Worker[]; queue: Waiting[] }>()

  constructor(private readonly root: string, private readonly url: string) {}

  call(name: string, event: string): Promise<string> {
    const pool = this.poolOf(name)
    return new Promise((resolve) => {
      pool.queue.push({ event, resolve })
      this.assign(name)
    })
  }

  /** Milliseconds until a new worker has loaded the SDK. */
  async coldStart(): Promise<number> {
    const from = performance.now()
    const worker = this.start('empty')
    await new Promise((resolve) => worker.once('message', resolve))
    const ms = performance.now() - from
    await worker.terminate()
    return ms
  }

  private poolOf(name: string) {
    let pool = this.pools.get(name)
    if (!pool) this.pools.set(name, (pool = { idle: [], queue: [] }))
    if (pool.idle.length === 0 && pool.queue.length === 0 && !this.started.has(name)) this.fill(name)
    return pool
  }

  private readonly started = new Set<string>()

  private fill(name: string): void {
    this.started.add(name)
    for (let i = 0; i < availableParallelism(); i++) {
      const worker = this.start(name)
      worker.once('message', () => this.release(name, worker))
    }
  }

  private start(name: string): Worker {
    const address = `${this.url}/stub/${encodeURIComponent(STUB_OF[name] ?? 'none')}`
    const env = {
      TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: 'demo', TCB_ENV: 'demo',
      TENCENTCLOUD_SECRETID: 'id', TENCENTCLOUD_SECRETKEY: 'key', TENCENTCLOUD_SESSIONTOKEN: 'token',
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: address }),
    }
    return new Worker(ENTRY, { workerData: { entry: join(this.root, name, 'index.js') }, env, execArgv: [] })
  }

  private assign(name: string): void {
    const { idle, queue } = this.pools.get(name)!
    const worker = idle[0]
    const waiting = queue[0]
    if (!worker || !waiting) return
    idle.shift()
    queue.shift()
    worker.once('message', (result: string) => {
      waiting.resolve(result)
      this.release(name, worker)
    })
    worker.postMessage(waiting.event)
  }

  private release(name: string, worker: Worker): void {
    this.pools.get(name)!.idle.push(worker)
    this.assign(name)
  }
}
