import type { Table } from '../table'
import { ladderTable } from './ladder-table'
import { millionTable } from './million-table'

/** What a million requests over 851 estates cost, and how fast the ladder climbs when fifty thousand are overdue at once. */
export async function* tables(wants: (section: string) => boolean): AsyncGenerator<Table> {
  if (wants('million')) yield await millionTable()
  if (wants('ladder')) yield await ladderTable()
}
