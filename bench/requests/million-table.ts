import type { Table } from '../table'
import { COPIES, openCopies, roleFor, type Copies, type Operation } from '../../tests/functions/matrix/open-copies'
import { makersAt } from '../product/estates/grow'
import { verdict } from '../product/verdict'
import type { CallRow } from '../../tests/functions/harness'
import { OPERATIONS } from '../../tests/functions/matrix/operations'
import { openFolder } from './grown-folder'
import { ESTATES, elsewhereAt } from './many-estates'

const FEW = 1000
const MANY = Number(process.env.BENCH_REQUESTS ?? 1_000_000)
/** What the estate that is read has of its own, in both. */
const HERE = 600
/** How much slower the larger may be, by the quickest of the calls: what else the machine does only ever adds. */
const TARGET = 1.2
const WARM_UP = 3

const requestsOperations = OPERATIONS.filter(({ fn }) => fn === 'requests')

/** Every operation of `requests` in a cloud with a thousand requests and in one with a million, call by call in turn. */
export async function millionTable(): Promise<Table> {
  const clouds = [await openGrown(FEW), await openGrown(MANY)] as const
  try {
    const rows: (string | number)[][] = []
    for (const operation of requestsOperations) rows.push(await rowOf(operation, clouds))
    const missed = rows.filter(row => row.at(-1) !== verdict(true)).length
    return {
      title: `requests.*: ${FEW} requests | ${MANY} over ${ESTATES} estates`,
      columns: ['operation', 'as', 'database', 'examined', 'ms', '| database', 'examined', 'ms', 'ratio', ''],
      rows,
      notes: [`Target: as many documents examined, the quickest of ${COPIES - 1 - WARM_UP} calls within ${TARGET} ×, both clouds in turns. ${missed} of ${rows.length} missed.`],
    }
  } finally {
    for (const cloud of clouds) await cloud.close()
  }
}

async function openGrown(count: number) {
  const { folder, grow, remove } = openFolder()
  const first = await openCopies(folder)
  const now = await first.stage.now()
  await first.stage.close()
  const [here, elsewhere] = [makersAt(now).requests, elsewhereAt(now)]
  grow([{ collection: 'requests', count, make: n => (n < HERE ? here(n) : elsewhere(n)) }])
  const copies = await openCopies(folder)
  return { ...copies, close: () => copies.stage.close().then(remove) }
}

/** Reads are asked of the estate with its own 600, writes of a fresh copy each. */
async function rowOf(operation: Operation, clouds: readonly [Copies, Copies]): Promise<(string | number)[]> {
  const role = await roleFor(operation, clouds)
  if (!role) return [operation.name, '', '', '', '', '', '', '', '', 'not measured']
  const codes: string[] = []
  for (let copy = 1; copy < COPIES; copy++) for (const cloud of clouds) codes.push(await cloud.call(operation, role, operation.writes ? copy : 0))
  const trouble = codes.find(code => code !== 'OK')
  if (trouble) return [operation.name, role, '', '', '', '', '', '', '', `not measured: ${trouble}`]
  const [few, many] = await Promise.all(clouds.map(async ({ stage }) => counted(await stage.calls('requests'), operation.op))) as [CallRow[], CallRow[]]
  return compared(operation.name, role, few, many)
}

/** The calls that count, newest first in the log: those after the first few. */
const counted = (calls: CallRow[], op: string): CallRow[] => calls.filter(call => call.op === op).slice(0, COPIES - 1 - WARM_UP)

function compared(name: string, role: string, few: CallRow[], many: CallRow[]): (string | number)[] {
  const most = (rows: CallRow[], field: 'databaseOperations' | 'examined') => Math.max(...rows.map(row => row[field]))
  const [fast, slow] = [few, many].map(rows => Math.min(...rows.map(({ ms }) => ms))) as [number, number]
  const isFlat = most(many, 'examined') <= most(few, 'examined') && slow <= TARGET * fast
  return [
    name, role, most(few, 'databaseOperations'), most(few, 'examined'), fast.toFixed(1), most(many, 'databaseOperations'), most(many, 'examined'), slow.toFixed(1),
    (slow / fast).toFixed(2), verdict(isFlat),
  ]
}
