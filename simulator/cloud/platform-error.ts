/** Backend codes and the numbers the WeChat client shows for them (table of the server SDK, and reports of users for -501000 and -504003). */
const CLIENT_CODES = {
  SYS_ERR: -501001,
  SERVER_TIMEOUT: -501002,
  EXCEED_REQUEST_LIMIT: -501003,
  EXCEED_CONCURRENT_REQUEST_LIMIT: -501004,
  INVALID_PARAM: -501007,
  EXCEED_MAX_PAYLOAD_SIZE: -501007,
  INVALID_REQUEST_SOURCE: -501008,
  DATABASE_REQUEST_FAILED: -502001,
  DATABASE_TRANSACTION_CONFLICT: -502001,
  STORAGE_REQUEST_FAIL: -503001,
  STORAGE_EXCEED_AUTHORITY: -503002,
  STORAGE_FILE_NONEXIST: -503003,
  FUNCTIONS_REQUEST_FAIL: -504001,
  FUNCTIONS_EXECUTE_FAIL: -504002,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: -504003,
  FUNCTION_NOT_FOUND: -501000,
  FUNCTIONS_RESULT_TOO_LARGE: -604001,
} as const

export type PlatformCode = keyof typeof CLIENT_CODES

/** An error as the platform reports it: `code` on the SDK's wire, `errCode` to the mini-program. */
export class PlatformError extends Error {
  constructor(
    readonly code: PlatformCode,
    message: string,
  ) {
    super(message)
  }

  get errCode(): number {
    return CLIENT_CODES[this.code]
  }
}

/** Any thrown thing as a platform error: what is not one already is the platform's own failure. */
export function asPlatformError(error: unknown): PlatformError {
  if (error instanceof PlatformError) return error
  return new PlatformError('SYS_ERR', error instanceof Error ? error.message : String(error))
}
