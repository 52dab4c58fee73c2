/** A refusal in WeChat's words: `reason` is what stands after `api:fail `. */
export class WxFailure extends Error {
  constructor(
    reason: string,
    readonly codes: { errCode?: number; errno?: number } = {},
  ) {
    super(reason)
  }
}

export interface FailureResult {
  errMsg: string
  errCode?: number
  errno?: number
}

/** The object a `fail` callback receives for anything thrown by an implementation. */
export function failureResult(name: string, thrown: unknown): FailureResult {
  const reason = thrown instanceof Error ? thrown.message : String(thrown)
  const codes = thrown instanceof WxFailure ? thrown.codes : {}
  return { errMsg: `${name}:fail ${reason}`, ...codes }
}
