import { setTimeout as delay } from 'node:timers/promises'
import { PlatformError } from '../platform-error'
import type { Faults, FaultTarget } from './faults'

/** Tells the server to destroy the connection instead of answering. */
export class ConnectionCut extends Error {}

/**
 * Does the work under the faults that concern it: late, refused, or with the connection cut before the work
 * or after it (the work is then done and nobody hears of it).
 */
export async function underFaults<T>(faults: Faults, target: FaultTarget, work: () => Promise<T>): Promise<T> {
  const fault = faults.draw(target, ['latency', 'error', 'cutBefore', 'cutAfter'])
  if (fault?.kind === 'latency') await delay(fault.ms)
  if (fault?.kind === 'error') throw new PlatformError('SYS_ERR', `fault on demand: ${target.action}`)
  if (fault?.kind === 'cutBefore') throw new ConnectionCut()
  const result = await work()
  if (fault?.kind === 'cutAfter') throw new ConnectionCut()
  return result
}
