/** The clock of the whole cloud: real time plus an offset that people and tests move forward. */
export interface VirtualClock {
  /** Milliseconds since the epoch, virtual. */
  now(): number
  offset(): number
  /** Sets the clock to a later instant; an earlier one is ignored, time never runs back. */
  moveTo(instant: number): void
  /** Sets the offset, if it is a larger one. */
  shiftTo(offsetMs: number): void
  /** The offset as one big integer, readable from every worker without a message. */
  readonly shared: SharedArrayBuffer
}

export function createClock(offsetMs: number): VirtualClock {
  const shared = new SharedArrayBuffer(8)
  const cell = new BigInt64Array(shared)
  const offset = () => Number(Atomics.load(cell, 0))
  Atomics.store(cell, 0, BigInt(offsetMs))
  const shiftTo = (wanted: number) => {
    if (wanted > offset()) Atomics.store(cell, 0, BigInt(Math.ceil(wanted)))
  }
  return { shared, offset, shiftTo, now: () => Date.now() + offset(), moveTo: (instant) => shiftTo(instant - Date.now()) }
}
