import type { Table } from '../table'
import { ladderTable } from './ladder-table'
import { millionTable } from './million-table'

/** What a million requests over 851 estates cost, and how fast the ladder climbs when fifty thousand are overdue at once. */
export async function* tables(): AsyncGenerator<Table> {
  yield await millionTable()
  yield await ladderTable()
}
