import type { Table } from '../table'
import { openServers } from './servers/open-servers'
import { callTable } from './tables/call-table'
import { claimTable } from './tables/claim-table'
import { operationTable } from './tables/operation-table'
import { startTable } from './tables/start-table'

/** Sizes of the collection; `BENCH_DOCUMENTS=1000,100000` for a quicker run. */
const sizes = (process.env.BENCH_DOCUMENTS ?? '1000,100000,1000000').split(',').map(Number)

/** The simulated cloud against its floors (performance.md §6, goals 1 to 3), measured in one run and in turns. */
export async function* tables(wants: (section: string) => boolean): AsyncGenerator<Table> {
  const servers = await openServers(sizes)
  try {
    if (wants('operations')) yield await operationTable(servers, 1, 200)
    if (wants('crowd')) yield await operationTable(servers, 50, 250)
    if (wants('calls')) yield await callTable(servers)
    if (wants('claims')) yield await claimTable(servers)
    if (wants('start')) yield await startTable(servers)
  } finally {
    await servers.end()
  }
}
