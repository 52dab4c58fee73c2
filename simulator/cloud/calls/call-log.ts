import type { OperationReport } from '../database'
import type { Stream } from '../console/stream'
import type { CallRecord } from './call-record'

export type CallRow = CallRecord & { databaseOperations: number; billed: number; examined: number; returned: number }

export interface CallLog {
  add(record: CallRecord): void
  /** Newest first. */
  list(filter: { limit: number; function?: string; openid?: string }): CallRow[]
}

const KEPT = 5000

export function createCallLog(stream: Stream): CallLog {
  const records: CallRecord[] = []
  return {
    add: (record) => {
      records.push(record)
      if (records.length > KEPT) records.splice(0, KEPT / 10)
      stream.send({ type: 'call', id: record.id, function: record.function, op: record.op, openid: record.openid, ok: record.ok })
    },
    list: ({ limit, ...wanted }) => {
      const rows: CallRow[] = []
      for (let i = records.length - 1; i >= 0 && rows.length < limit; i--) {
        const record = records[i]!
        if (wanted.function && record.function !== wanted.function) continue
        if (wanted.openid && record.openid !== wanted.openid) continue
        rows.push(rowOf(record))
      }
      return rows
    },
  }
}

/** The platform bills every function call, database operation and storage operation as one call. */
function rowOf(record: CallRecord): CallRow {
  const database = record.operations.filter(({ action }) => action.startsWith('database.'))
  const storage = record.operations.filter(({ action }) => action.startsWith('storage.'))
  return {
    ...record,
    databaseOperations: database.length,
    billed: 1 + database.length + storage.length,
    examined: total(database, 'examined'),
    returned: total(database, 'returned'),
  }
}

const total = (operations: OperationReport[], field: 'examined' | 'returned') =>
  operations.reduce((sum, operation) => sum + operation[field], 0)
