import type { InputOf } from '../../domain/kernel/operation'
import { workdaysKnownUntil } from '../../domain/kernel/work-days'
import { CARD_FIELDS, cardOf, claimCardOf, type CardRow } from '../../domain/requests/card'
import type { requests } from '../../domain/requests/contract'
import type { ResidentRequest } from '../../domain/requests/model'
import type { Join } from '../_shell/brought'
import { done } from '../_shell/call'
import { joinList, list, type Listing } from '../_shell/list'
import { command } from '../_shell/sdk'
import { cardsOf } from './cards'
import { reachEstate } from './estate'
import { ledgerQuery, ownBuildings } from '../_shell/ledger-query'
import type { RequestsHandlers } from './handlers'

type CardListing = Omit<Listing, 'collection' | 'fields'>
const ofCards = (listing: CardListing): Listing => ({ ...listing, collection: 'requests', fields: CARD_FIELDS })

async function cards({ viewerId, ...listing }: CardListing & { viewerId: string }, known: CardRow[] | null = null) {
  const { docs, cursor } = await list<CardRow>(ofCards(listing), known)
  return { items: await cardsOf(docs, row => cardOf(row, viewerId)), cursor }
}

type MineInput = InputOf<typeof requests.mine>
const ownList = ({ isOpen, cursor, limit }: MineInput, memberId: string): CardListing =>
  ({ where: { requesterId: memberId, ...(isOpen === undefined ? {} : { isOpen }) }, by: 'createdAt', order: 'desc', cursor, limit })

/** The page comes along with the caller: one read. */
export const mineJoins = (memberId: string, input: MineInput): Join[] => [joinList('mine', ofCards(ownList(input, memberId)))]
export const mine: RequestsHandlers['mine'] = async (input, { caller: { memberId }, brought }) => {
  return done(await cards({ ...ownList(input, memberId), viewerId: memberId }, brought.rows<CardRow>('mine')))
}

const MONTH = 31 * 24 * 3_600_000

/**
 * 先到期的在前: a manager sees the estate, everybody else what stands in their own queue. The index is that of the whole
 * queue; what the filters leave out is read in passing, so it costs what is open in the queue, never what is stored.
 */
export const queue: RequestsHandlers['queue'] = async ({ cursor, limit, ...filters }, { caller: { hats, memberId, at } }) => {
  const manager = hats.find(({ role }) => role === 'siteManager')
  const whose = manager ? { estateId: manager.estateId, isOpen: true, status: command.neq('duplicate') } : { handlerIds: memberId, isOpen: true }
  const page = await cards({ where: { ...whose, ...filterOf(filters, at) }, also: filters.scope === 'mine' ? ownedBy(memberId) : undefined, by: 'dueAt', order: 'asc', cursor, limit, viewerId: memberId })
  const calendarEndsAt = workdaysKnownUntil(at)
  return done({ ...page, calendarEndsAt: manager && calendarEndsAt - at < MONTH * 2 ? calendarEndsAt : null })
}

const ownedBy = (memberId: string): object => command.or([{ 'assignee.memberId': memberId }, { 'acceptedBy.memberId': memberId }])

/** 我的、待接单、已逾期, a category, a building. */
function filterOf({ scope, category, buildingId }: Pick<InputOf<typeof requests.queue>, 'scope' | 'category' | 'buildingId'>, at: number): Record<string, unknown> {
  const scoped = scope === undefined ? {} : {
    mine: {},
    unclaimed: { status: 'submitted' },
    overdue: { dueAt: command.lt(at), status: command.in(['submitted', 'accepted', 'assigned', 'inProgress', 'appealed']) },
  }[scope]
  return { ...scoped, ...(category ? { category } : {}), ...(buildingId ? { buildingId } : {}) }
}

/** 可以抢单、认领的事: engineers those of their estate, Party members those of their community. */
export const claimable: RequestsHandlers['claimable'] = async ({ cursor, limit }, { caller: { hats, memberId } }) => {
  const engineer = hats.find(({ role }) => role === 'engineer')
  const member = hats.find(({ role }) => role === 'partyMember')
  const where = engineer ? { estateId: engineer.estateId, openTo: 'engineer' } : { communityId: member?.communityId ?? '', openTo: 'partyMember' }
  const { docs, cursor: next } = await list<CardRow & Pick<ResidentRequest, 'isPublic'>>({
    collection: 'requests', where, by: 'dueAt', order: 'asc', cursor, limit, fields: [...CARD_FIELDS, 'isPublic'],
  })
  return done({ items: await cardsOf(docs, row => (engineer ? cardOf(row, memberId) : claimCardOf(row))), cursor: next })
}

/** 居民诉求台账 of one estate; nobody types it, it is a reading of the requests. Stewards read that of their buildings. */
export const ledger: RequestsHandlers['ledger'] = async ({ estateId, cursor, limit, ...filter }, call) => {
  await reachEstate(estateId, call)
  const query = ledgerQuery(estateId, filter, ownBuildings(estateId, filter, call), call.caller.at)
  return done(await cards({ ...query, cursor, limit, viewerId: call.caller.memberId }))
}
