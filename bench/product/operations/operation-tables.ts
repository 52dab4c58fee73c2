import type { Table } from '../../table'
import { median, quantile, verdict } from '../verdict'
import { dayTable } from './day'
import { measureAll, type Measured } from './measure'
import { REASONS } from './reasons'

/** Targets of the product: database operations of the home page and of anything, and what may be looked at for what is returned. */
const HOME_OPERATIONS = 3
const MOST_OPERATIONS = 5
const mayExamine = (returned: number): number => 2 * returned + 20
/** A large estate after years. */
const LARGE = { requests: 20_000, members: 5000 }

const limitOf = (name: string): number => (name === 'people.enter' ? HOME_OPERATIONS : MOST_OPERATIONS)

/** Every operation of the contract on a small estate and on one with years behind it; then the calls of a resident's day. */
export async function* operationTables(): AsyncGenerator<Table> {
  const small = await measureAll()
  const large = await measureAll(LARGE)
  yield costTable(small, large)
  yield dayTable(small)
}

function costTable(small: Measured[], large: Measured[]): Table {
  const rows = small.map((measured, i) => rowOf(measured, large[i]!))
  const missed = rows.filter(row => String(row.at(-1)).startsWith('MISSED'))
  return {
    title: `Operations of the contract, a small estate | the same with ${LARGE.requests} requests and ${LARGE.members} members more`,
    columns: ['operation', 'as', 'p50 ms', 'p95 ms', 'database', 'examined', 'returned', 'reply B', 'billed', '| p50 ms', 'database', 'examined', 'returned', 'targets'],
    rows,
    notes: [
      `Targets: home ≤ ${HOME_OPERATIONS} database operations, all others ≤ ${MOST_OPERATIONS} or a reason; examined ≤ 2 × returned + 20. ${missed.length} of ${rows.length} missed.`,
      'Counts are the most of all calls; database, examined and returned as the simulated cloud counts them; billed = the call + database + storage operations.',
      ...rows.flatMap(([name]) => (REASONS[String(name)] ? [`${String(name)}: ${REASONS[String(name)]}`] : [])),
    ],
  }
}

type Counted = 'databaseOperations' | 'examined' | 'returned' | 'replyBytes' | 'billed'
const most = ({ rows }: Measured, field: Counted): number => Math.max(...rows.map(row => row[field]))

function rowOf(measured: Measured, large: Measured): (string | number)[] {
  const { operation: { name }, role, rows, trouble } = measured
  if (!rows.length || trouble) return [name, role ?? '', '', '', '', '', '', '', '', '', '', '', '', `not measured: ${trouble}`]
  const times = rows.map(({ ms }) => ms)
  return [
    name, role ?? '', median(times).toFixed(1), quantile(times, 0.95).toFixed(1),
    most(measured, 'databaseOperations'), most(measured, 'examined'), most(measured, 'returned'), most(measured, 'replyBytes'), most(measured, 'billed'),
    median(large.rows.map(({ ms }) => ms)).toFixed(1), most(large, 'databaseOperations'), most(large, 'examined'), most(large, 'returned'),
    targetsOf(name, [measured, large]),
  ]
}

function targetsOf(name: string, both: Measured[]): string {
  const operations = Math.max(...both.map(one => most(one, 'databaseOperations')))
  const isLean = both.every(({ rows }) => rows.every(({ examined, returned }) => examined <= mayExamine(returned)))
  if (!isLean) return 'MISSED: examined'
  if (operations <= limitOf(name)) return verdict(true)
  return REASONS[name] ? 'see reason below' : `MISSED: over ${limitOf(name)}`
}
