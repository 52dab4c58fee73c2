import { report, type Callbacks } from '../core/async-method'
import { CloudFailure } from './cloud-failure'

/** Both styles for a call of `wx.cloud`; unlike the rest of `wx`, its errors carry `errCode` and are named `cloud.x:fail`. */
export function cloudMethod<O extends object>(name: string, run: (options: O) => Promise<object>) {
  return (given?: O & Callbacks): Promise<object> | undefined => {
    const options = given ?? ({} as O & Callbacks)
    const outcome = settle(name, run, options)
    if (!options.success && !options.fail && !options.complete) return outcome
    report(outcome, options)
    return undefined
  }
}

/** The outcome with its `errMsg`; whatever fails, fails as a CloudFailure. */
export async function settle<O>(name: string, run: (options: O) => Promise<object>, options: O): Promise<object> {
  try {
    return { ...(await run(options)), errMsg: `cloud.${name}:ok` }
  } catch (thrown) {
    throw thrown instanceof CloudFailure ? thrown : new CloudFailure(name, -1, thrown instanceof Error ? thrown.message : String(thrown))
  }
}
