import type { Estate } from '../../domain/places/model'
import { figuresId, monthOf, wholeCounts, type RequestFigures } from '../../domain/requests/figures'
import { lineOf, monthBefore, overviewOf } from '../../domain/requests/overview'
import { done, hatsOn } from '../_shell/call'
import { command, database } from '../_shell/sdk'
import { estateTarget } from '../_shell/targets'
import { readEstate } from './estate'
import type { RequestsHandlers } from './handlers'

type Figures = Omit<RequestFigures, 'seen'>

/** Three reads: caller, estate, and the two months' figures, whatever was filed. Stewards see their buildings and themselves. */
export const overview: RequestsHandlers['overview'] = async ({ estateId, month }, call) => {
  const { caller } = call
  const estate = await readEstate(estateId, call)
  const shown = month ?? monthOf(caller.at)
  const ids = [shown, monthBefore(shown)].map(one => figuresId(estateId, one))
  const { data } = await database.collection('requestFigures').where({ _id: command.in(ids) }).field({ seen: false }).get()
  const [figures = null, before = null] = ids.map(id => (data as Figures[]).find(({ _id }) => _id === id))
  const hats = hatsOn(call, estateTarget(estate))
  const isSteward = hats.every(({ role }) => role === 'steward')
  const own = isSteward ? { memberId: caller.memberId, buildingIds: hats.flatMap(({ buildingIds }) => buildingIds) } : null
  return done(overviewOf(estate, shown, figures, before, own))
}

/** 各小区 of the officer's communities, the busiest first. */
export const communityOverview: RequestsHandlers['communityOverview'] = async ({ month }, { caller, operation }) => {
  const communityIds = caller.hats.flatMap(({ role, communityId }) => (communityId && operation.roles.includes(role) ? [communityId] : []))
  const shown = month ?? monthOf(caller.at)
  const [estates, figures] = await Promise.all([
    database.collection('estates').where({ communityId: command.in(communityIds) }).field({ name: true }).limit(MOST).get(),
    database.collection('requestFigures').where({ communityId: command.in(communityIds), month: shown }).field({ estateId: true, total: true }).limit(MOST).get(),
  ])
  const totals = new Map((figures.data as Pick<Figures, 'estateId' | 'total'>[]).map(({ estateId, total }) => [estateId, total]))
  const lines = (estates.data as Pick<Estate, '_id' | 'name'>[]).map(({ _id, name }) => lineOf(_id, name, wholeCounts(totals.get(_id))))
  return done({ month: shown, estates: lines.sort((a, b) => b.counts.filed - a.counts.filed) })
}

/** Estates of one community; the largest have some dozens. */
const MOST = 200
