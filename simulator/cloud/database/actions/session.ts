import type { Cost } from '../reading/cost'
import type { Catalog } from '../storage/catalog'
import type { Transactions } from '../transactions/transactions'
import type { WireRequest } from './wire-request'

/** What an action works with. */
export interface Session {
  catalog: Catalog
  transactions: Transactions
  cost: Cost
  now: number
}

/** Answers one wire action; synchronous, so that nothing comes between what it reads and what it writes. */
export type Action = (request: WireRequest, session: Session) => object
