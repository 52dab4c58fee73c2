import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { CallLog } from '../calls/call-log'
import { excerptOf, newRecord, type CallRecord } from '../calls/call-record'
import type { VirtualClock } from '../clock/virtual-clock'
import type { Faults } from '../faults/faults'
import { asPlatformError, PlatformError } from '../platform-error'
import { callContext } from './call-context'
import { callEnvironment, type Chain } from './call-environment'
import { readFunction, type FunctionPackage } from './function-package'
import type { Instance, RunningCall, Work } from './instance'
import { InstancePool } from './instance-pool'

export interface Invocation {
  name: string
  /** The event as JSON text. */
  event: string
  chain: Chain
}

export interface Functions {
  /** Runs a function; the result is JSON text. Rejects with a PlatformError. */
  invoke(invocation: Invocation): Promise<{ result: string; requestId: string }>
  /** The instance that holds this credential. */
  instanceOf(secretId: string): Instance | null
  list(): FunctionPackage[]
  close(): Promise<void>
}

export interface FunctionsOptions {
  /** Folder with one folder per function. */
  root: string
  url: string
  clock: VirtualClock
  calls: CallLog
  faults: Faults
  onReload(name: string): void
}

/** Limits of the platform: a text request of 100 KB, a result of 1 MB (code tables of the SDK). */
const REQUEST_BYTES = 100 * 1024
const RESULT_BYTES = 1024 * 1024
/** The platform goes to a thousand; here more than the processor can carry only makes each slower. */
const INSTANCES_PER_FUNCTION = Math.min(8, Math.max(4, 2 * availableParallelism()))

export function createFunctions({ root, url, clock, calls, faults, onReload }: FunctionsOptions): Functions {
  const pools = new Map<string, InstancePool>()
  const bySecret = new Map<string, Instance>()
  const poolOptions = {
    url,
    clock: clock.shared,
    reread: (name: string) => readFunction(root, name),
    cap: INSTANCES_PER_FUNCTION,
    onStart: (instance: Instance) => void bySecret.set(instance.secretId, instance),
    onExit: (instance: Instance) => void bySecret.delete(instance.secretId),
  }
  const retiring = setInterval(() => pools.forEach((pool) => pool.retire()), 10_000).unref()

  function poolOf(code: FunctionPackage): InstancePool {
    const known = pools.get(code.name)
    if (known && known.package.version !== code.version) {
      known.replace(code)
      onReload(code.name)
    }
    const pool = known ?? new InstancePool(code, poolOptions)
    pools.set(code.name, pool)
    return pool
  }

  async function execute({ name, event, chain }: Invocation, record: CallRecord): Promise<string> {
    const code = readFunction(root, name) ?? pools.get(name)?.package
    if (!code) throw new PlatformError('FUNCTION_NOT_FOUND', 'FunctionName parameter could not be found.')
    if (Buffer.byteLength(event) > REQUEST_BYTES) throw tooLarge('EXCEED_MAX_PAYLOAD_SIZE', 'request', '100KB')
    const result = await poolOf(code).run(workOf(code, event, { record, chain, requestId: record.id }))
    Object.assign(record, { replyBytes: Buffer.byteLength(result), reply: excerptOf(result) })
    if (record.replyBytes > RESULT_BYTES) throw tooLarge('FUNCTIONS_RESULT_TOO_LARGE', 'cloudfunction result', '1MB')
    return result
  }

  async function invoke(invocation: Invocation) {
    const record = newRecord(invocation, clock.now())
    const from = performance.now()
    try {
      const result = await execute(invocation, record)
      return { result, requestId: record.id }
    } catch (error) {
      const failure = asPlatformError(error)
      Object.assign(record, { ok: false, errCode: failure.errCode })
      record.logs.push(failure.message)
      throw failure
    } finally {
      record.ms = Math.round((performance.now() - from) * 10) / 10
      calls.add(record)
    }
  }

  return {
    invoke,
    instanceOf: (secretId) => bySecret.get(secretId) ?? null,
    list: () => functionNames(root).flatMap((name) => readFunction(root, name) ?? []),
    close: async () => {
      clearInterval(retiring)
      await Promise.all([...pools.values()].map((pool) => pool.close()))
    },
  }

  function workOf(code: FunctionPackage, event: string, call: RunningCall): Work {
    const timeoutMs = (code.config.timeout ?? 3) * 1000
    const environment = callEnvironment(call.chain, call.requestId)
    const fault = faults.draw({ action: 'function', function: code.name }, ['slow', 'crash'])
    return { call, event, environment, timeoutMs, fault, context: callContext(code, call.requestId, timeoutMs, environment) }
  }
}

const functionNames = (root: string) => (existsSync(root) ? readdirSync(root).sort() : [])

const tooLarge = (code: 'EXCEED_MAX_PAYLOAD_SIZE' | 'FUNCTIONS_RESULT_TOO_LARGE', what: string, limit: string) =>
  new PlatformError(code, `${what} size exceed limit (${limit})`)
