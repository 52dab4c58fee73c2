import { expect } from 'vitest'

/** Asks until the answer is as expected; patient, so that a busy machine does not fail a test. */
export const eventually = <T>(ask: () => T | Promise<T>) => expect.poll(ask, { timeout: 20_000, interval: 30 })
