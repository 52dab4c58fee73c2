import { memberIdOf } from '../../../cloudfunctions/_shell/ids'
import type { EstateLedger, HouseholdBook } from '../../../domain/places/household-book'
import type { Table } from '../../table'
import { bookOf } from '../../../tests/functions/fixture/books'
import { openEstates, type Documents } from '../../../tests/functions/fixture/open-estates'
import { memberOf, type CastRole } from '../../../tests/functions/fixture/people'
import { communityId, estateId } from '../../../tests/functions/fixture/places'
import type { Stage } from '../../../tests/functions/harness'
import { things } from '../../../tests/functions/matrix/inputs'
import { grow } from '../estates/grow'
import { COLUMNS, TARGET, inTurn, rowOf } from './flat-cost'

/** Doors of a building, and how many buildings the smaller and the larger estate have. */
const DOORS = 100
const FEW = 2
const MANY = 200

const READS: [string, CastRole][] = [
  ['places.estates', 'communityOfficer'], ['places.estateLedger', 'siteManager'], ['places.building', 'steward'], ['people.door', 'steward'],
  ['people.household', 'resident'], ['people.pending', 'steward'], ['people.appointments', 'communityOfficer'],
]

/** 人与房 on an estate with 200 households and on one with 20,000: every level is one call, and costs what it shows. */
export async function householdCostTable(): Promise<Table> {
  const stages = [await withBuildings(FEW), await withBuildings(MANY)] as const
  try {
    const rows: (string | number)[][] = []
    for (const [name, role] of READS) rows.push(rowOf(name, role, ...(await inTurn(stages, name, role))))
    return {
      title: `Flat cost: an estate with ${FEW * DOORS} and one with ${MANY * DOORS} households`,
      columns: COLUMNS(FEW * DOORS, MANY * DOORS), rows, notes: [`Target: ratio, the median of the rounds’, ≤ ${TARGET}, and as many documents examined.`],
    }
  } finally {
    await Promise.all(stages.map(stage => stage.close()))
  }
}

async function withBuildings(count: number): Promise<Stage> {
  const stage = await openEstates({ documents: now => withLedger(things(now), count) })
  const now = await stage.now()
  const resident = memberOf('resident', 'here', now)
  await grow(stage.url, 'households', n => bookAt(n, now), 0, count)
  await grow(stage.url, 'members', n => ({
    ...resident, _id: memberIdOf(`o-door-${n}`), openid: `o-door-${n}`, home: { ...resident.home!, buildingId: `more-${Math.floor(n / DOORS)}`, doorId: `door-${n}` },
  }), 0, count * DOORS)
  return stage
}

function bookAt(n: number, now: number): HouseholdBook & Record<string, unknown> {
  const doors = Array.from({ length: DOORS }, (_, i) => [`door-${n * DOORS + i}`, { unit: '1 单元', room: String(101 + i), use: 'occupied' as const, people: {} }] as const)
  return { ...bookOf('here', now), _id: `more-${n}`, doors: Object.fromEntries(doors) }
}

const withLedger = (documents: Documents, count: number): Documents => {
  const sums = { version: 1, total: DOORS, occupied: DOORS, let: 0, empty: 0, unverified: 0 }
  const ledger: EstateLedger = { _id: estateId('here'), communityId: communityId('here'), buildings: Object.fromEntries(Array.from({ length: count }, (_, n) => [`more-${n}`, sums])) }
  return { ...documents, estateLedgers: [ledger] }
}
