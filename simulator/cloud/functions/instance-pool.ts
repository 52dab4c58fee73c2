import { availableParallelism } from 'node:os'
import { PlatformError } from '../platform-error'
import type { FunctionPackage } from './function-package'
import { Instance, type Work } from './instance'

interface Waiting {
  work: Work
  resolve(result: string): void
  reject(error: unknown): void
}

export interface PoolOptions {
  url: string
  clock: SharedArrayBuffer
  /** Most instances of one function. */
  cap: number
  /** The function as it is deployed at this moment. */
  reread(name: string): FunctionPackage | null
  onStart(instance: Instance): void
  onExit(instance: Instance): void
}

/** A call that has waited this long brings another instance. */
const PATIENCE_MS = 30
const IDLE_MS = 60_000
/** Instances that work more than this share of their time are held up by the processor alone. */
const AT_WORK = 0.7

/** The instances of one function: each serves one call at a time, more come when calls have to wait. */
export class InstancePool {
  private readonly instances = new Set<Instance>()
  private readonly idle: Instance[] = []
  private readonly queue: Waiting[] = []
  private starting = 0
  private patience: NodeJS.Timeout | null = null
  private closed = false

  constructor(
    private code: FunctionPackage,
    private readonly options: PoolOptions,
  ) {}

  get package(): FunctionPackage {
    return this.code
  }

  /** Hands the call to a free instance, or queues it until one is. */
  run(work: Work): Promise<string> {
    return new Promise((resolve, reject) => {
      this.queue.push({ work, resolve, reject })
      this.assign()
    })
  }

  /** Replaces the code: running calls end on the old build, later ones run on the new. */
  replace(code: FunctionPackage): void {
    this.code = code
    for (const instance of this.idle.splice(0)) void instance.stop()
  }

  /** Ends instances that nobody has needed for a while; one stays warm. */
  retire(now = Date.now()): void {
    while (this.instances.size > 1 && this.idle[0] && now - this.idle[0].idleSince > IDLE_MS) void this.idle.shift()!.stop()
  }

  async close(): Promise<void> {
    this.closed = true
    if (this.patience) clearTimeout(this.patience)
    for (const { reject } of this.queue.splice(0)) reject(new PlatformError('FUNCTIONS_REQUEST_FAIL', 'the cloud is closing'))
    await Promise.all([...this.instances].map((instance) => instance.stop()))
  }

  private assign(): void {
    while (this.queue.length && this.idle.length) void this.serve(this.idle.pop()!, this.queue.shift()!)
    if (this.queue.length) this.scaleOut()
  }

  private async serve(instance: Instance, { work, resolve, reject }: Waiting): Promise<void> {
    try {
      resolve(await instance.run(work))
    } catch (error) {
      reject(error)
    }
    this.release(instance)
  }

  private release(instance: Instance): void {
    if (instance.code.version !== this.code.version) void instance.stop()
    if (!instance.isStopped) this.idle.push(instance)
    this.assign()
  }

  private scaleOut(): void {
    if (this.instances.size === 0) return void this.start()
    this.patience ??= setTimeout(() => {
      this.patience = null
      if (this.queue.length === 0 || this.closed) return
      if (this.starting === 0 && this.instances.size < this.options.cap && !this.isProcessorFull()) void this.start()
      this.scaleOut()
    }, PATIENCE_MS)
  }

  /** As many instances as processors, all at work: one more would only make each slower. Those that wait for something leave room. */
  private isProcessorFull(): boolean {
    const shares = [...this.instances].map((instance) => instance.workingShare())
    return shares.length >= availableParallelism() && shares.every((share) => share > AT_WORK)
  }

  private async start(): Promise<void> {
    const instance = new Instance(this.code, this.options.url, this.options.clock, (gone) => this.remove(gone))
    this.instances.add(instance)
    this.options.onStart(instance)
    this.starting++
    try {
      await instance.ready
      this.release(instance)
    } catch (error) {
      this.cannotLoad(instance, error)
    } finally {
      this.starting--
    }
  }

  /** Code that cannot be loaded fails the call that brought the instance, unless it was only half written yet. */
  private cannotLoad(instance: Instance, error: unknown): void {
    if (this.closed) return
    const fresh = this.options.reread(this.code.name)
    if (fresh && fresh.version !== instance.code.version) this.code = fresh
    else this.queue.shift()?.reject(error)
    this.assign()
  }

  private remove(instance: Instance): void {
    this.instances.delete(instance)
    const at = this.idle.indexOf(instance)
    if (at >= 0) this.idle.splice(at, 1)
    this.options.onExit(instance)
  }
}
