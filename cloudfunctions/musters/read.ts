import { callIdOf } from '../../domain/musters/call'
import type { Muster, MusterCall } from '../../domain/musters/model'
import { lineOf, rollLineOf, viewOf } from '../../domain/musters/view'
import type { Estate } from '../../domain/places/model'
import { done, rejected } from '../_shell/call'
import { read } from '../_shell/documents'
import { list as page } from '../_shell/list'
import { readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import { canEnd, canLead, countsOf, requestStatuses, targetOf, type MustersHandlers } from './handlers'

/** Four reads: caller with muster, the caller's call, the counts, and how their request stands when there is one. */
export const get: MustersHandlers['get'] = async ({ musterId }, call) => {
  const { memberId } = call.caller
  const { doc } = await readReached<Muster>('musters', musterId, call, targetOf)
  const [mine, counts] = await Promise.all([read<MusterCall>('musterCalls', callIdOf(musterId, memberId)), countsOf([musterId])])
  const statusOf = await requestStatuses([mine?.requestId ?? null])
  const { sweeps, ...kept } = counts(musterId)
  return done(viewOf(doc, {
    memberId, mine, counts: kept, isCalling: sweeps.length > 0, canLead: canLead(call, doc), canEnd: canEnd(call, doc), requestStatus: statusOf(mine?.requestId ?? null),
  }))
}

const FIELDS = ['reason', 'whomWords', 'status', 'endedAt'] as const

export const list: MustersHandlers['list'] = async ({ estateId, cursor, limit }, call) => {
  const { doc: estate } = await readReached<Estate>('estates', estateId, call, estateTarget)
  const { docs, cursor: next } = await page<Pick<Muster, '_id' | 'createdAt' | (typeof FIELDS)[number]>>({
    collection: 'musters', where: { estateId }, by: 'createdAt', order: 'desc', cursor, limit, fields: FIELDS,
  })
  const counts = await countsOf(docs.map(({ _id }) => _id))
  return done({ items: docs.map(doc => lineOf(doc, counts(doc._id))), cursor: next, buildings: estate.buildings })
}

/** One indexed query for the column, one read for the counts, one for how the requests of the page stand. */
export const roll: MustersHandlers['roll'] = async ({ musterId, column, cursor, limit }, call) => {
  const { doc } = await readReached<Muster>('musters', musterId, call, targetOf)
  if (!canLead(call, doc)) return rejected('NOT_LEADING')
  const [{ docs, cursor: next }, counts] = await Promise.all([
    page<MusterCall>({
      collection: 'musterCalls', where: { musterId, answer: column }, by: 'at', order: 'asc', cursor, limit, fields: ['memberId', 'name', 'place', 'room', 'words', 'requestId'],
    }),
    countsOf([musterId]),
  ])
  const statusOf = await requestStatuses(docs.map(({ requestId }) => requestId))
  return done({ items: docs.map(one => rollLineOf(one, doc.tasks, statusOf(one.requestId))), cursor: next, counts: counts(musterId) })
}
