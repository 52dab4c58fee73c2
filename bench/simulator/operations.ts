import { PER_BATCH, PER_ESTATE, requestId } from './documents'
import type { SdkDatabase } from './sdk'

/** One operation through the SDK: `n` is a number below the count of documents there are. */
export interface Operation {
  name: string
  /** The most it may cost, as a multiple of the floor; null where performance.md sets no goal. */
  goal: number | null
  /** Of the calls of a round, what part is made: less of what takes long. */
  share: number
  run(db: SdkDatabase, n: number): Promise<unknown>
}

const fresh = (n: number): object => ({ estateId: `fresh-${n}`, status: 'open', createdAt: n, text: '灯不亮了', place: { buildingId: 'b1', room: '101' }, timeline: [{ type: 'Submitted', at: n }] })

/** Goals of performance.md §6.1. */
export const OPERATIONS: Operation[] = [
  { name: 'doc.get', goal: 1.3, share: 1, run: (db, n) => db.collection('requests').doc(requestId(n)).get() },
  {
    name: 'where.get of 20',
    goal: 1.5, share: 1,
    run: (db, n) => {
      const open = db.collection('requests').where({ estateId: `estate-${Math.floor(n / PER_ESTATE)}`, status: 'open' })
      return open.orderBy('createdAt', 'desc').limit(20).get()
    },
  },
  { name: 'add', goal: 1.5, share: 1, run: (db, n) => db.collection('requests').add({ data: fresh(n) }) },
  { name: 'update', goal: null, share: 1, run: (db, n) => db.collection('requests').doc(requestId(n)).update({ data: { version: db.command.inc(1), note: `第 ${n} 次` } }) },
  {
    name: 'conditional update',
    goal: 1.7, share: 1,
    run: (db, n) => {
      const held = db.collection('requests').where({ _id: requestId(n), left: db.command.gt(0) })
      return held.update({ data: { left: db.command.inc(-1), version: db.command.inc(1) } })
    },
  },
  {
    name: 'aggregate of 1,000',
    goal: null, share: 0.1,
    run: (db, n) => {
      const matched = db.collection('requests').aggregate().match({ batch: Math.floor(n / PER_BATCH) })
      return matched.group({ _id: '$status', count: db.command.aggregate.sum(1) }).end()
    },
  },
  {
    name: 'transaction: get, update, add',
    goal: 1.4, share: 1,
    run: (db, n) =>
      db.runTransaction(async (transaction) => {
        await transaction.collection('requests').doc(requestId(n)).get()
        await transaction.collection('requests').doc(requestId(n)).update({ data: { version: db.command.inc(1) } })
        await transaction.collection('requests').add({ data: fresh(n) })
      }),
  },
]
