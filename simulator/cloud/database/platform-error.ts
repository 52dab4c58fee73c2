const PLEA = 'Please check your request, but if the problem persists, contact us.'

/** An error the platform answers on the wire as `{ code, message }`. */
export class PlatformError extends Error {
  constructor(readonly code: string, message: string) {
    super(message)
  }
}

export const invalidParam = (message: string) => new PlatformError('INVALID_PARAM', `[InvalidParameter] ${message}. ${PLEA}`)

export const requestFailed = (message: string) => new PlatformError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${message}. ${PLEA}`)

/** An operator or stage the platform or this simulator does not run; always named. */
export const unsupported = (name: string) =>
  new PlatformError('DATABASE_INVALID_OPERRATOR', `[OperationNotSupported] ${name} is not supported. ${PLEA}`)

export const collectionMissing = (name: string) =>
  new PlatformError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${name}. ${PLEA}`)

/** The wording people match on is MongoDB's `E11000 duplicate key error`; the code is the general one. */
export const duplicateKey = (collection: string, index: string, key: string) =>
  new PlatformError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation] multiple write errors: [{write errors: [{E11000 duplicate key error collection: tnt-demo.${collection} ` +
      `index: ${index} dup key: ${key}}]}, {<nil>}]. ${PLEA}`,
  )

/** Another transaction wrote the document first; the SDK retries `runTransaction` on this code alone. */
export const transactionConflict = () =>
  new PlatformError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${PLEA}`,
  )

export const transactionMissing = () =>
  new PlatformError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, ' +
      `transaction must be commit or abort in 30 seconds. ${PLEA}`,
  )
