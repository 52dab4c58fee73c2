import type { VirtualClock } from '../clock/virtual-clock'
import type { FunctionPackage } from '../functions/function-package'
import type { Functions } from '../functions/functions'
import { asPlatformError } from '../platform-error'
import { parseCron } from './cron'

export interface Trigger {
  name: string
  function: string
  config: string
}

export interface Firing extends Trigger {
  at: number
  ok: boolean
  errMsg?: string
}

/** The timer triggers of all functions, on the virtual clock. */
export interface Timers {
  list(): (Trigger & { next: number | null })[]
  /** Fires a trigger now, by its name or that of its function; null when there is none. */
  fire(name: string): Promise<Firing | null>
  /** Moves the clock and fires on the way what falls due; resolves when all of it has ended. */
  advance(ms: number): Promise<Firing[]>
  close(): void
}

/** When more than this many instants of one trigger fall into an advance, only the last of them fires. */
const MOST_PER_ADVANCE = 60
const TICK_MS = 1000
const YEAR = 366 * 24 * 60 * 60_000

/** `onTrouble` hears of a trigger whose configuration cannot be read. */
export function startTimers(functions: Functions, clock: VirtualClock, onTrouble: (error: Error) => void): Timers {
  let checked = clock.now()
  let running: Promise<unknown> = Promise.resolve()
  const triggers = () => functions.list().flatMap(triggersOf)
  const ticking = setInterval(() => void oneAtATime(() => until(clock.now())).catch(onTrouble), TICK_MS).unref()

  /** Ticks and advances queue up, so that no instant is looked at twice. */
  function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
    const next = running.then(work, work)
    running = next.catch(() => undefined)
    return next
  }

  async function until(target: number): Promise<Firing[]> {
    const due = dueIn(triggers(), checked, target)
    checked = Math.max(checked, target)
    const fired: Firing[] = []
    for (const { at, trigger } of due) {
      clock.moveTo(at)
      fired.push(await fireAt(trigger, at))
    }
    return fired
  }

  async function fireAt(trigger: Trigger, at: number): Promise<Firing> {
    try {
      await functions.invoke({ name: trigger.function, event: eventOf(trigger, at), chain: { openid: null, source: 'wx_trigger' } })
      return { ...trigger, at, ok: true }
    } catch (error) {
      return { ...trigger, at, ok: false, errMsg: asPlatformError(error).message }
    }
  }

  return {
    list: () => triggers().map((trigger) => ({ ...trigger, next: parseCron(trigger.config).next(clock.now(), clock.now() + YEAR) })),
    fire: async (name) => {
      const trigger = triggers().find((one) => one.name === name) ?? triggers().find((one) => one.function === name)
      return trigger ? fireAt(trigger, clock.now()) : null
    },
    advance: (ms) =>
      oneAtATime(async () => {
        const offset = clock.offset() + ms
        const fired = await until(clock.now() + ms)
        clock.shiftTo(offset)
        return fired
      }),
    close: () => clearInterval(ticking),
  }
}

function triggersOf({ name, config }: FunctionPackage): Trigger[] {
  const timers = (config.triggers ?? []).filter(({ type }) => type === 'timer')
  return timers.map((timer) => ({ name: timer.name, function: name, config: timer.config }))
}

/** Every instant after `from` and up to `to`, in order of time. */
function dueIn(triggers: Trigger[], from: number, to: number): { at: number; trigger: Trigger }[] {
  const due = triggers.flatMap((trigger) => {
    const instants: number[] = []
    const cron = parseCron(trigger.config)
    for (let at = cron.next(from, to); at !== null; at = cron.next(at, to)) instants.push(at)
    const kept = instants.length > MOST_PER_ADVANCE ? instants.slice(-1) : instants
    return kept.map((at) => ({ at, trigger }))
  })
  return due.sort((a, b) => a.at - b.at)
}

/** The event of a timer; the platform's time has no milliseconds and ends in Z. */
function eventOf({ name }: Trigger, at: number): string {
  return JSON.stringify({ Type: 'Timer', TriggerName: name, Time: new Date(at).toISOString().replace(/\.\d+Z$/, 'Z'), Message: '' })
}
