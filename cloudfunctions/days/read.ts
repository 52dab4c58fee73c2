import type { DayView, PlannedDay } from '../../domain/days/contract'
import type { ConvenienceDay } from '../../domain/days/model'
import { SERIES_PREFIX, plannedOf, type DaySeries } from '../../domain/days/series'
import { LIST_FIELDS, alternativesOf, listItemOf, viewOf, type ListRow } from '../../domain/days/view'
import { CLOSE_AFTER } from '../../domain/days/wake'
import { momentOn, nextDay } from '../../domain/kernel/series'
import type { ServicePost } from '../../domain/posts/model'
import { done, rejected } from '../_shell/call'
import { filter } from '../_shell/documents'
import { list as page } from '../_shell/list'
import { isSeriesId, nextOfSeries } from '../_shell/next-of-series'
import { recurrenceDays } from '../_shell/recurrence-days'
import { command, database } from '../_shell/sdk'
import { readReached } from '../_shell/store'
import { homeOrWork } from '../_shell/targets'
import { targetOf, type DaysHandlers } from './handlers'

const MANAGERS = ['branchSecretary', 'communityOfficer', 'siteManager', 'steward']

/** The days ahead of the caller's estate, soonest first, or those the caller has booked, newest first. */
export const list: DaysHandlers['list'] = async ({ scope, cursor, limit }, { caller }) => {
  const where = scope === 'mine' ? { memberIds: caller.memberId } : { estateId: homeOrWork(caller), status: 'open', endAt: command.gt(caller.at) }
  const { docs, cursor: next } = await page<ListRow>({
    collection: 'days', where, by: 'endAt', order: scope === 'mine' ? 'desc' : 'asc', cursor, limit, fields: LIST_FIELDS,
  })
  return done({ items: docs.map(row => listItemOf(row, caller.memberId)), cursor: next })
}

/** More than an estate holds in a year. */
const MOST_OF_A_YEAR = 300

/** What was held, what is put up, and what the series will bring: two indexed queries beside the caller. */
export const year: DaysHandlers['year'] = async ({ year: wanted }, { caller }) => {
  const [first, last] = [`${wanted}-01-01`, `${wanted}-12-31`]
  const estateId = homeOrWork(caller)
  const [{ docs }, series] = await Promise.all([
    page<ListRow>({
      collection: 'days', where: { estateId, endAt: command.and([command.gt(momentOn(first, '00:00')), command.lt(momentOn(nextDay(last), '00:00'))]) },
      by: 'endAt', order: 'asc', limit: MOST_OF_A_YEAR, fields: LIST_FIELDS,
    }),
    database.collection('daySeries').where(filter({ estateId, status: 'active' })).limit(MOST_SERIES).get(),
  ])
  return done({ items: docs.map(row => listItemOf(row, caller.memberId)), planned: (series.data as DaySeries[]).flatMap(one => plannedIn(one, first, last)) })
}
const MOST_SERIES = 50

const plannedIn = (series: DaySeries, first: string, last: string): PlannedDay[] => {
  const from = nextDay(series.madeUntil)
  return recurrenceDays(series.recurrence, from > first ? from : first, last).map(date => plannedOf(series, date))
}

/** An hour after its end a day is closed, and its code stands for the next. */
const dayOfCode = async (id: string, at: number): Promise<string | null> =>
  isSeriesId(id, SERIES_PREFIX) ? nextOfSeries('days', id, at, CLOSE_AFTER) : id

export const get: DaysHandlers['get'] = async ({ dayId, scene }, call) => {
  const id = await dayOfCode(dayId, call.caller.at)
  if (!id) return rejected('NEXT_NOT_PUT_UP')
  const { doc } = await readReached<ConvenienceDay>('days', id, call, targetOf)
  const canManage = call.caller.hats.some(({ role, communityId }) => MANAGERS.includes(role) && communityId === doc.communityId)
  const view = { ...viewOf(doc, call.caller.memberId, canManage, call.caller.at), isHere: scene === doc.checkInScene, staff: canManage ? await staffOf(doc) : [] }
  const lost = view.mine.filter(({ status }) => status === 'dayCancelled' || status === 'stallClosed')
  return done(lost.length ? { ...view, alternatives: await alternativesTo(doc, lost.map(({ stallId }) => stallId), call.caller.at) } : view)
}

/** One more query by id, only for those who run a day whose stalls ask for helpers: the seats as they are. */
async function staffOf({ stalls, stallOrder }: ConvenienceDay): Promise<DayView['staff']> {
  const asked = stallOrder.flatMap(id => (stalls[id]?.staff ? [{ stallId: id, ...stalls[id].staff }] : []))
  if (!asked.length) return []
  const { data } = await database.collection('posts').where({ _id: command.in(asked.map(({ postId }) => postId)) }).field({ seats: true }).get()
  const seats = new Map((data as Pick<ServicePost, '_id' | 'seats'>[]).map(post => [post._id, post.seats]))
  return asked.map(({ stallId, postId, partySeats, neighborSeats }) => ({
    stallId, postId, ...(seats.get(postId) ?? { party: { total: partySeats, left: partySeats }, neighbor: { total: neighborSeats, left: neighborSeats } }),
  }))
}

/** One more indexed query, only for those whose day was cancelled or stall closed: the next days with such a stall and places left. */
async function alternativesTo(day: ConvenienceDay, stallIds: string[], at: number) {
  const { docs } = await page<ListRow>({
    collection: 'days', where: { estateId: day.estateId, status: 'open', endAt: command.gt(at) }, by: 'endAt', order: 'asc', limit: 5, fields: LIST_FIELDS,
  })
  return alternativesOf(docs.filter(({ _id }) => _id !== day._id), stallIds.flatMap(id => day.stalls[id]?.kind ?? []))
}
