import type { Action } from './session'

export const startTransaction: Action = (_request, { transactions }) => ({ transactionId: transactions.start().id })

export const commitTransaction: Action = (request, { transactions }) => {
  transactions.commit(request.transactionId)
  return {}
}

export const abortTransaction: Action = (request, { transactions }) => {
  transactions.abort(request.transactionId)
  return {}
}
