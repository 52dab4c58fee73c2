import type { Table } from '../table'
import { bootTables } from './boot/boot-table'
import { claimsTable } from './claims'
import { daysTable } from './operations/days-cost'
import { flatCostTable } from './operations/flat-cost'
import { householdCostTable } from './operations/household-cost'
import { importCostTable } from './operations/import-cost'
import { inboxTable } from './operations/inbox-cost'
import { operationTables } from './operations/operation-tables'
import { packageTable } from './package-bytes'

/** What the product costs: bytes of the package, the way to the first page, every operation, a day, and growth. */
export async function* tables(wants: (section: string) => boolean): AsyncGenerator<Table> {
  if (wants('package')) yield packageTable()
  if (wants('operations')) yield* operationTables()
  if (wants('flat')) yield await flatCostTable()
  if (wants('days')) yield await daysTable()
  if (wants('households')) yield await householdCostTable()
  if (wants('import')) yield await importCostTable()
  if (wants('inbox')) yield await inboxTable()
  if (wants('claims')) yield await claimsTable()
  if (wants('boot')) yield* bootTables()
}
