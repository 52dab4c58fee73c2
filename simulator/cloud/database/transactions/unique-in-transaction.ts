import type { IndexTable } from '../storage/index-table'
import type { Change } from '../writing/change'
import { idBytes } from '../writing/change'
import type { Transaction } from './transaction'

/** Throws the duplicate key error a change would meet, given what is stored and what its transaction wrote already. */
export function checkUnique(change: Change, transaction: Transaction): void {
  if (!change.after) return
  const { collection, after } = change
  if (isInsert(change) && transaction.get(collection, idBytes(change.id))) throw collection.duplicateId(after.document)
  for (const index of collection.indexes) {
    if (index.unique && isTaken(index, change, transaction)) throw index.duplicate(after.document)
  }
}

const isInsert = (change: Change) => change.before === null && change.rid === null

function isTaken(index: IndexTable, change: Change, transaction: Transaction): boolean {
  const keys = index.keysOf(change.after?.document ?? {})
  const others = [...transaction.ownOf(change.collection)].filter(({ id }) => id !== change.id)
  const rewritten = new Set(others.map(({ rid }) => rid))
  return keys.some((key) => {
    const owner = index.ownerOf(key)
    if (owner !== undefined && owner !== ownRow(change, transaction) && !rewritten.has(owner)) return true
    return others.some(({ after }) => after && index.keysOf(after.document).some((other) => other.equals(key)))
  })
}

const ownRow = (change: Change, transaction: Transaction) => transaction.own(change.collection, change.id)?.rid ?? change.rid
