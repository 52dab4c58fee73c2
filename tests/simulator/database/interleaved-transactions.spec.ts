import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Database, openDatabase } from '../../../simulator/cloud/database'

const ACCOUNTS = ['a', 'b', 'c']
const TOTAL = 300

/** Moves money between two accounts in one transaction, a step at a time, and looks at all accounts on the way. */
class Transfer {
  private id: string | null = null
  private steps: (() => Promise<boolean>)[] = []
  private committed = false

  constructor(
    private readonly database: Database,
    private readonly from: string,
    private readonly to: string,
    private readonly amount: number,
  ) {
    this.steps = [() => this.start(), () => this.move(from, -amount), () => this.look(), () => this.move(to, amount), () => this.commit()]
  }

  /** One step further; a conflict ends it. */
  async advance(): Promise<void> {
    const step = this.steps.shift()
    if (step && !(await step())) this.steps = []
  }

  /** What an account has got by it in the end. */
  gainOf(account: string): number {
    if (!this.committed) return 0
    return (this.to === account ? this.amount : 0) - (this.from === account ? this.amount : 0)
  }

  async abort(): Promise<void> {
    if (this.id && this.steps.length > 0) await this.send('abortTransaction', {})
  }

  private async start(): Promise<boolean> {
    this.id = ((await this.send('startTransaction', {})) as { transactionId: string }).transactionId
    return true
  }

  /** Reads and writes back, which loses updates unless transactions are kept apart. */
  private async move(account: string, by: number): Promise<boolean> {
    const query = JSON.stringify({ _id: account })
    const { data } = await this.send('getDocument', { query, queryType: 'DOC' })
    const { balance } = JSON.parse(data.list[0]) as { balance: number }
    const reply = await this.send('modifyDocument', { query, merge: true, data: JSON.stringify({ $set: { balance: balance + by } }) })
    expect([undefined, 'DATABASE_TRANSACTION_CONFLICT']).toContain(reply.code)
    return reply.code === undefined
  }

  private async look(): Promise<boolean> {
    const { data } = await this.send('getDocument', { query: '{}', order: '{"balance":1}' })
    const balances = data.list.map((text: string) => (JSON.parse(text) as { balance: number }).balance)
    expect(balances.reduce((sum: number, balance: number) => sum + balance, 0)).toBe(TOTAL - this.amount)
    expect(balances).toEqual([...balances].sort((x, y) => x - y))
    return true
  }

  private async commit(): Promise<boolean> {
    this.committed = (await this.send('commitTransaction', {})).code === undefined
    return this.committed
  }

  private async send(action: string, body: object): Promise<any> {
    return (await this.database.handle(`database.${action}`, { collectionName: 'accounts', transactionId: this.id, ...body })).reply
  }
}

const account = fc.constantFrom(...ACCOUNTS)
const transfer = fc.tuple(account, account, fc.integer({ min: 1, max: 50 })).filter(([from, to]) => from !== to)
const transfers = fc.array(transfer, { minLength: 1, maxLength: 5 })
/** Whose turn it is: one of the transfers, or a plain write to an account. */
const turns = fc.array(fc.oneof({ weight: 6, arbitrary: fc.nat(4) }, account), { maxLength: 60 })

it('keeps random transactions apart: nothing lost, nothing half seen, plain writes wait', async () => {
  await fc.assert(
    fc.asyncProperty(transfers, turns, async (planned, schedule) => {
      const indexes = [{ collection: 'accounts', name: 'byBalance', keys: [{ field: 'balance', direction: 1 as const }] }]
      const database = openDatabase({ file: null, strict: false, now: () => 0, indexes })
      database.insertDocuments('accounts', ACCOUNTS.map((_id) => ({ _id, balance: TOTAL / ACCOUNTS.length, touched: 0 })))
      const running = planned.map(([from, to, amount]) => new Transfer(database, from, to, amount))
      const touches: Promise<unknown>[] = []
      for (const turn of schedule) {
        if (typeof turn === 'number') await running[turn % running.length]?.advance()
        else touches.push(database.handle('database.modifyDocument', touch(turn)))
      }
      for (const transfer of running) await transfer.abort()
      await Promise.all(touches)
      const end = database.find('accounts', {}, { limit: 9, sort: { _id: 1 } }) as { _id: string; balance: number; touched: number }[]
      for (const { _id, balance, touched } of end) {
        const moved = running.reduce((sum, done) => sum + done.gainOf(_id), 0)
        expect(balance).toBe(TOTAL / ACCOUNTS.length + moved)
        expect(touched).toBe(schedule.filter((turn) => turn === _id).length)
      }
      database.close()
    }),
    { numRuns: 150 },
  )
}, 120_000)

const touch = (_id: string) => {
  const query = JSON.stringify({ _id })
  return { collectionName: 'accounts', query, merge: true, multi: true, data: '{"$inc":{"touched":1}}' }
}
