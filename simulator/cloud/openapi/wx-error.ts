/** An answer of WeChat's API servers other than success. */
export class WxError extends Error {
  constructor(
    readonly errcode: number,
    message: string,
  ) {
    super(message)
  }
}

/** A refusal of the gateway in front of them (-6041xx), which has no text of its own. */
export class GatewayError extends Error {
  constructor(readonly errorCode: number) {
    super(`error code: ${errorCode}`)
  }
}
