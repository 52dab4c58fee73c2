import { SLOT, STALL, dayIdOf, dayOf } from '../../../tests/functions/fixture/days'
import type { CastRole } from '../../../tests/functions/fixture/people'
import { openEstates } from '../../../tests/functions/fixture/open-estates'
import type { Stage } from '../../../tests/functions/harness'
import { things } from '../../../tests/functions/matrix/inputs'
import type { Table } from '../../table'
import { grow, makersAt } from '../estates/grow'
import { CALLS_EACH, COLUMNS, TARGET, inTurn, rowOf } from './flat-cost'

const FEW = 1000
const MANY = 100_000
/** Every round books on a day of its own, since nobody books twice on one. */
const bookable = (round: number): string => `bench-${round}`
const CALLS: [name: string, role: CastRole, input?: (round: number) => object][] = [
  ['days.list', 'resident'], ['days.get', 'resident'], ['days.queue', 'steward'], ['days.display', 'resident'],
  ['days.book', 'resident', round => ({ dayId: dayIdOf(bookable(round), 'here'), stallId: STALL, slotId: SLOT })],
]

/** What years of convenience days leave behind costs nobody anything. */
export async function daysTable(): Promise<Table> {
  const stages = [await keptFor(FEW), await keptFor(MANY)] as const
  try {
    const rows: (string | number)[][] = []
    for (const [name, role, input] of CALLS) rows.push(rowOf(name, role, ...(await inTurn(stages, name, role, input))))
    return {
      title: `Convenience days: an estate with ${FEW} and one with ${MANY} of them`, columns: COLUMNS(FEW, MANY), rows,
      notes: [`Target: ratio, the median of the rounds’, ≤ ${TARGET}, and as many documents examined.`],
    }
  } finally {
    await Promise.all(stages.map(stage => stage.close()))
  }
}

async function keptFor(count: number): Promise<Stage> {
  const stage = await openEstates({ documents: things })
  const now = await stage.now()
  // Days beside each other in time, not at once: the one who books is nowhere else.
  const ahead = (round: number) => ({ ...dayOf(bookable(round), 'here', now + (round + 1) * 86_400_000, []) })
  await grow(stage.url, 'days', ahead, 0, CALLS_EACH)
  await grow(stage.url, 'days', makersAt(now).days, 0, count)
  return stage
}
