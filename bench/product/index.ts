import type { Table } from '../table'
import { bootTables } from './boot/boot-table'
import { claimsTable } from './claims'
import { flatCostTable } from './operations/flat-cost'
import { householdCostTable } from './operations/household-cost'
import { importCostTable } from './operations/import-cost'
import { inboxTable } from './operations/inbox-cost'
import { operationTables } from './operations/operation-tables'
import { packageTable } from './package-bytes'

/** What the product costs: bytes of the package, the way to the first page, every operation, a day, and growth. */
export async function* tables(): AsyncGenerator<Table> {
  yield packageTable()
  yield* operationTables()
  yield await flatCostTable()
  yield await householdCostTable()
  yield await importCostTable()
  yield await inboxTable()
  yield await claimsTable()
  yield* bootTables()
}
