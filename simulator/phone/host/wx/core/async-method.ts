import { failureResult } from './failure'

export interface Callbacks {
  success?: (result: object) => void
  fail?: (error: object) => void
  complete?: (result: object) => void
}

type Outcome = object | void | Promise<object | void>

const wantsCallbacks = (options: Callbacks) => Boolean(options.success || options.fail || options.complete)

async function settle<O>(name: string, run: (options: O) => Outcome, options: O): Promise<object> {
  try {
    return { ...(await run(options)), errMsg: `${name}:ok` }
  } catch (thrown) {
    throw failureResult(name, thrown)
  }
}

/** Hands an outcome to the callbacks; they run later, never inside the call, as in WeChat. */
export function report(outcome: Promise<object>, callbacks: Callbacks): void {
  outcome.then(
    (result) => {
      callbacks.success?.(result)
      callbacks.complete?.(result)
    },
    (error: object) => {
      callbacks.fail?.(error)
      callbacks.complete?.(error)
    },
  )
}

/**
 * Gives an implementation both styles of WeChat's asynchronous API: callbacks, or a promise when no callback is given.
 * The implementation starts within the call, so that rules about taps see the tap.
 */
export function asyncMethod<O extends object>(name: string, run: (options: O) => Outcome) {
  return (given?: O & Callbacks): Promise<object> | undefined => {
    const options = given ?? ({} as O & Callbacks)
    const outcome = settle(name, run, options)
    if (!wantsCallbacks(options)) return outcome
    report(outcome, options)
    return undefined
  }
}
