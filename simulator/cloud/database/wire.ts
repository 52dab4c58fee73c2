import { randomUUID } from 'node:crypto'
import { actions } from './actions'
import { WireRequest } from './actions/wire-request'
import { PlatformError, unsupported } from './platform-error'
import { Cost } from './reading/cost'
import type { Catalog } from './storage/catalog'
import { Held, type Transactions } from './transactions/transactions'
import type { OperationReport } from './types'

/** Answers wire actions: each runs in one go, after the transactions it has to wait for. */
export class Wire {
  constructor(
    private readonly catalog: Catalog,
    private readonly transactions: Transactions,
    private readonly strict: boolean,
    private readonly now: () => number,
  ) {}

  async handle(action: string, body: Record<string, unknown>): Promise<{ reply: object; report: OperationReport }> {
    for (;;) {
      const started = performance.now()
      const cost = new Cost(this.strict)
      const answer = this.attempt(action, body, cost)
      if (answer instanceof Held) {
        await answer.by.ended
        continue
      }
      const { index, examined, returned, bytes } = cost
      const micros = Math.round((performance.now() - started) * 1000)
      const collection = String(body.collectionName ?? '')
      return { reply: { requestId: randomUUID(), ...answer }, report: { action, collection, index, examined, returned, bytes, micros } }
    }
  }

  private attempt(name: string, body: Record<string, unknown>, cost: Cost): object | Held {
    try {
      const action = Object.hasOwn(actions, name) ? actions[name] : undefined
      if (!action) throw unsupported(name)
      const now = this.now()
      return action(new WireRequest(body, now), { catalog: this.catalog, transactions: this.transactions, cost, now })
    } catch (error) {
      if (error instanceof Held) return error
      if (error instanceof PlatformError) return { code: error.code, message: error.message }
      return { code: 'SYS_ERR', message: `${name}: ${(error as Error).stack}` }
    }
  }
}
