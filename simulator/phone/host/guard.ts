import type { addGlobalErrorListener } from 'glass-easel'
import type { Emitter } from './emitter'
import type { HostEvents } from './host-types'
import { describeError, type ErrorSheet } from './report-errors'

/** Runs code of the package; what it throws goes on screen and to the app's own listeners, and the phone goes on. */
export type Guard = (work: () => void) => void

export function guardPackage(errors: ErrorSheet, events: Emitter<HostEvents>, onEaselError: typeof addGlobalErrorListener): Guard {
  onEaselError(fail)
  window.addEventListener('error', ({ error, message }) => fail(error ?? message))
  window.addEventListener('unhandledrejection', ({ reason }) => {
    errors.report(`unhandled rejection: ${describeError(reason)}`)
    tell(() => events.emit('unhandledRejection', { reason }))
  })
  return work => {
    try {
      work()
    } catch (error) {
      fail(error)
    }
  }

  function fail(error: unknown): void {
    errors.report(describeError(error))
    const { message, stack = '' } = error instanceof Error ? error : { message: String(error) }
    tell(() => events.emit('error', { message, stack }))
  }

  /** A listener that throws while it is told of an error would be told of its own. */
  function tell(listeners: () => void): void {
    try {
      listeners()
    } catch (error) {
      errors.report(describeError(error))
    }
  }
}

/** Hands a failed promise to the guard, so that it is reported as an error of the package. */
export function guardPromise(work: void | Promise<void>, guard: Guard): void {
  work?.catch((error: unknown) => guard(() => {
    throw error
  }))
}
