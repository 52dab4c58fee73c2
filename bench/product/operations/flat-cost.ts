import type { Table } from '../../table'
import { openidOf, type CastRole } from '../../../tests/functions/fixture/people'
import { openEstates } from '../../../tests/functions/fixture/open-estates'
import { codeOf, type CallRow, type Stage } from '../../../tests/functions/harness'
import { INPUTS, things } from '../../../tests/functions/matrix/inputs'
import { grow, makersAt } from '../estates/grow'
import { median, verdict } from '../verdict'

const FEW = 1000
const MANY = 100_000
const WARM_UP = 10
const ROUNDS = 100
/** How often each call is made on each. */
export const CALLS_EACH = WARM_UP + ROUNDS
/** How much slower the larger may be, by the median of the rounds' ratios. */
export const TARGET = 1.2

const READS: [string, CastRole][] = [
  ['people.enter', 'resident'], ['people.enter', 'steward'], ['requests.mine', 'resident'], ['requests.get', 'resident'],
  ['requests.queue', 'steward'], ['requests.queue', 'siteManager'], ['requests.ledger', 'siteManager'], ['posts.list', 'resident'], ['days.list', 'resident'],
]

export const COLUMNS = (few: number, many: number): string[] =>
  ['operation', 'as', `p50 ms, ${few}`, `p50 ms, ${many}`, 'ratio', 'examined', 'examined ', 'returned', 'returned ', 'target']

/** The reads of every day on an estate with few documents and on one with many, in turn; what they cost may depend on what they return alone. */
export async function flatCostTable(): Promise<Table> {
  const stages = [await grownBy(FEW), await grownBy(MANY)] as const
  try {
    const rows: (string | number)[][] = []
    for (const [name, role] of READS) rows.push(rowOf(name, role, ...(await inTurn(stages, name, role))))
    return {
      title: `Flat cost: an estate with ${FEW} and one with ${MANY} requests, posts, days and members`,
      columns: COLUMNS(FEW, MANY),
      rows,
      notes: [`Target: ratio, the median of the rounds’, ≤ ${TARGET}, and as many documents examined.`],
    }
  } finally {
    await Promise.all(stages.map(stage => stage.close()))
  }
}

async function grownBy(count: number): Promise<Stage> {
  const stage = await openEstates({ documents: things })
  const makers = makersAt(await stage.now())
  for (const collection of ['requests', 'posts', 'days', 'members'] as const) await grow(stage.url, collection, makers[collection], 0, count)
  return stage
}

/** What the same read cost on both, call by call in turn and each first in every other round, so that what else the machine does falls on both. */
export async function inTurn(stages: readonly [Stage, Stage], name: string, role: CastRole, input: (round: number) => object = () => INPUTS[name]!('here', role)): Promise<[CallRow[], CallRow[]]> {
  const [fn, op] = name.split('.') as [string, string]
  for (let i = 0; i < CALLS_EACH; i++) {
    for (const stage of i % 2 ? stages : [...stages].reverse()) {
      const code = codeOf(await stage.call(openidOf(role), fn, op, input(i)))
      if (code !== 'OK') throw new Error(`${name}: ${code}`)
    }
  }
  const [few, many] = await Promise.all(stages.map(async stage => (await stage.calls(fn)).slice(0, ROUNDS)))
  return [few!, many!]
}

export function rowOf(name: string, role: CastRole, few: CallRow[], many: CallRow[]): (string | number)[] {
  const [fast, slow] = [few, many].map(rows => median(rows.map(({ ms }) => ms))) as [number, number]
  const most = (rows: CallRow[], field: 'examined' | 'returned') => Math.max(...rows.map(row => row[field]))
  const ratio = median(many.map(({ ms }, i) => ms / few[i]!.ms))
  const isFlat = ratio <= TARGET && most(many, 'examined') <= most(few, 'examined')
  return [
    name, role, fast.toFixed(2), slow.toFixed(2), ratio.toFixed(2),
    most(few, 'examined'), most(many, 'examined'), most(few, 'returned'), most(many, 'returned'), verdict(isFlat),
  ]
}
