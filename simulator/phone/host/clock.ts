/** The virtual clock of the cloud, as this phone knows it: real time plus an offset in ms. */
export interface Clock {
  now(): number
  setOffset(offsetMs: number): void
  /** Hears every move of the clock that is not time passing. */
  onSet(listener: () => void): void
}

export function createClock(): Clock {
  const realNow = Date.now
  const listeners: (() => void)[] = []
  let offset = 0
  return {
    now: () => realNow() + offset,
    setOffset(offsetMs) {
      offset = offsetMs
      listeners.forEach(listener => listener())
    },
    onSet: listener => void listeners.push(listener),
  }
}

/** Asks the cloud how far its clock is from real time. Throws when the cloud does not answer. */
export async function readClockOffset(cloudUrl: string): Promise<number> {
  const response = await fetch(`${cloudUrl}/console/api/clock`)
  if (!response.ok) throw new Error(`the cloud's clock answered ${response.status}`)
  const { offsetMs } = (await response.json()) as { offsetMs: number }
  return offsetMs
}

/** A `Date` for the package that lives on the virtual clock and is otherwise the real one. */
export function virtualDate(now: () => number): DateConstructor {
  return new Proxy(Date, {
    construct: (target, parts: unknown[], newTarget) => Reflect.construct(target, parts.length ? parts : [now()], newTarget) as Date,
    apply: () => new Date(now()).toString(),
    get: (target, name, receiver) => (name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown)),
  })
}
