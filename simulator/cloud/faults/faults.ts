import { randomUUID } from 'node:crypto'

export const FAULT_KINDS = ['latency', 'error', 'cutBefore', 'cutAfter', 'conflict', 'crash', 'slow'] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

/** A trouble on demand. Without `action` and `function` it may meet anything; `action` may end in `*`. */
export interface Fault {
  id: string
  action?: string
  function?: string
  kind: FaultKind
  /** Share of matching requests it meets, 0 to 1. */
  rate: number
  /** How long, for latency and slow. */
  ms?: number
  /** How often at most. */
  times?: number
}

export interface FaultTarget {
  /** Wire action, `function` for a call of a function, `storage.upload` for the client's upload. */
  action: string
  function?: string | undefined
}

export interface Faults {
  list(): Fault[]
  /** Throws a sentence naming what is wrong with the fault. */
  add(fault: Omit<Fault, 'id'>): Fault
  clear(): void
  /** The fault that meets this request, of the kinds the caller can carry out. */
  draw(target: FaultTarget, kinds: readonly FaultKind[]): Fault | null
}

/** `actions` are those this cloud can meet; a fault on any other would silently never come. */
export function createFaults(actions: readonly string[], random: () => number = Math.random): Faults {
  let faults: (Fault & { met: number })[] = []
  return {
    list: () => faults.map(({ met: _met, ...fault }) => fault),
    add: (wanted) => {
      const fault = { ...checked(wanted, actions), id: randomUUID() }
      faults.push({ ...fault, met: 0 })
      return fault
    },
    clear: () => {
      faults = []
    },
    draw: (target, kinds) => {
      const hit = faults.find((fault) => kinds.includes(fault.kind) && concerns(fault, target) && random() < fault.rate)
      if (hit && ++hit.met === hit.times) faults = faults.filter((fault) => fault !== hit)
      return hit ?? null
    },
  }
}

/** A fault on a function meets its calls, not what it does inside; with an action too, it meets that action inside it. */
function concerns(fault: Fault, target: FaultTarget): boolean {
  if (fault.function !== undefined && fault.function !== target.function) return false
  if (fault.action === undefined) return fault.function === undefined || target.action === 'function'
  return meets(fault.action, target.action)
}

const meets = (wanted: string, action: string): boolean => (wanted.endsWith('*') ? action.startsWith(wanted.slice(0, -1)) : action === wanted)

function checked({ action, function: name, kind, rate, ms, times }: Omit<Fault, 'id'>, actions: readonly string[]): Omit<Fault, 'id'> {
  if (action !== undefined && !actions.some((known) => meets(action, known))) throw new Error(`fault action ${action} is none of ${actions.join(', ')}`)
  if (!FAULT_KINDS.includes(kind)) throw new Error(`fault kind must be one of ${FAULT_KINDS.join(', ')}`)
  if (typeof rate !== 'number' || !(rate >= 0 && rate <= 1)) throw new Error('fault rate must be a number from 0 to 1')
  if ((kind === 'latency' || kind === 'slow') && !(typeof ms === 'number' && ms > 0)) throw new Error(`fault ${kind} needs ms`)
  return JSON.parse(JSON.stringify({ action, function: name, kind, rate, ms, times })) as Omit<Fault, 'id'>
}
