import { wx } from './phone'

type WxMethod = (this: unknown, ...args: unknown[]) => unknown

/** What was there before a mock. */
const originals = new Map<string, WxMethod>()

const words = (error: unknown): string =>
  (error as { errMsg?: string } | null)?.errMsg ?? (error instanceof Error ? error.message : JSON.stringify(error))

/** Calls `wx[method]` as the package would; asynchronous calls answer when they are done. */
export async function callWxMethod(method: string, args: unknown[]) {
  const call = wx()[method] as WxMethod
  try {
    return { result: await call(...args) }
  } catch (error) {
    throw new Error(words(error))
  }
}

/** Gives a mocked answer in both of WeChat's styles: callbacks, or a promise. */
function answer(given: unknown, options: Record<string, ((result: unknown) => void) | undefined> | undefined): unknown {
  const { success, fail, complete } = options ?? {}
  if (!success && !fail && !complete) return given
  void Promise.resolve(given).then((result) => {
    const failed = /:fail/.test((result as { errMsg?: string } | null)?.errMsg ?? '')
    const told = failed ? fail : success
    told?.(result)
    complete?.(result)
  })
  return undefined
}

/** Replaces `wx[method]`; `make` computes the answer and may call `this.origin`. */
export function mockWith(method: string, make: WxMethod, extra: unknown[]): void {
  const origin = originals.get(method) ?? (wx()[method] as WxMethod)
  originals.set(method, origin)
  wx()[method] = (...args: unknown[]) => answer(make.apply({ origin }, [...args, ...extra]), args[0] as never)
}

export const mockResult = (method: string, result: unknown): void => mockWith(method, () => result, [])

export function restore(method: string): void {
  const origin = originals.get(method)
  if (origin) wx()[method] = origin
  originals.delete(method)
}
