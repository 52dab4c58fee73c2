import type { Effect } from '../../domain/kernel/actor'
import { dayOf, momentOn, nextDay, nextMorning, type Series, type SeriesEdit } from '../../domain/kernel/series'
import { asStored } from '../_shell/as-stored'
import { now } from '../_shell/clock'
import { recurrenceDays } from '../_shell/recurrence-days'
import { command, database } from '../_shell/sdk'
import { create, save, type Stored } from '../_shell/store'
import { drain } from './due'

const MINUTE = 60_000
const MOST = 100

interface Occurrence extends Stored { status: string; isEdited: boolean; startAt: number }
/** One of a series after an edit, and who is told. */
export interface Followed<One> { next: One; owed(next: One): Omit<Effect, 'id'>[] }

export interface Rolling<Whole extends Series & Stored, One extends Occurrence> {
  /** Collections of the series and of what comes of them. */
  series: string
  occurrences: string
  /** How far ahead they are made, ms. */
  ahead: number
  /** The one of a day; null when the rule refuses it. */
  make(series: Whole, day: string, at: number): One | null
  /** Null when the rule leaves it as it is. */
  follow(one: One, edit: SeriesEdit, at: number): Followed<One> | null
}

/** Changes of many are carried out, then those of the days that came near are made; safe to run twice. */
export const rollSeries = <Whole extends Series & Stored, One extends Occurrence>(until: number, rolling: Rolling<Whole, One>): Promise<void> =>
  drain<Whole>(rolling.series, 'wakeAt', until, async series => {
    const at = now()
    const left: SeriesEdit[] = []
    for (const edit of series.edits) if (!(await carryOut(rolling, series, edit, at))) left.push(edit)
    const madeUntil = series.status === 'active' ? await makeAhead(rolling, series, at) : series.madeUntil
    const wakeAt = left.length > 0 ? at + MINUTE : series.status === 'active' ? nextMorning(at) : null
    await save(rolling.series, series, { ...series, edits: left, madeUntil, wakeAt }, `${series._id}-wake-${series.version}`, () => [])
  })

/** The id of one comes from its day, so one made before stays as it is. */
async function makeAhead<Whole extends Series & Stored, One extends Occurrence>({ occurrences, ahead, make }: Rolling<Whole, One>, series: Whole, at: number): Promise<string> {
  const last = dayOf(at + ahead)
  for (const day of recurrenceDays(series.recurrence, nextDay(series.madeUntil), last)) {
    const one = make(series, day, at)
    if (one) await create(occurrences, one)
  }
  return last > series.madeUntil ? last : series.madeUntil
}

/** Every one from the day on that was not changed by itself; false when one moved meanwhile and the rest waits a minute. */
async function carryOut<Whole extends Series & Stored, One extends Occurrence>(rolling: Rolling<Whole, One>, { _id }: Whole, edit: SeriesEdit, at: number): Promise<boolean> {
  const from = Math.max(at, momentOn(edit.fromDay, '00:00'))
  const { data } = await database.collection(rolling.occurrences).where({ seriesId: _id, startAt: command.gte(from) }).orderBy('startAt', 'asc').limit(MOST).get()
  const saved = await Promise.all((data as One[]).map(one => followOne(rolling, asStored(rolling.occurrences, one), edit, at)))
  return saved.every(Boolean)
}

async function followOne<Whole extends Series & Stored, One extends Occurrence>({ occurrences, follow }: Rolling<Whole, One>, one: One, edit: SeriesEdit, at: number): Promise<boolean> {
  const receipt = `${one._id}-${edit.editId}`
  if (one.status !== 'open' || one.receipts.some(({ id }) => id === receipt) || (edit.cancelReason === null && one.isEdited)) return true
  const followed = follow(one, edit, at)
  return followed === null || (await save(occurrences, one, followed.next, receipt, followed.owed)) !== null
}
