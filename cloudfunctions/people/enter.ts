import type { DutySteward, HomePage, MatterCard, MusterCard } from '../../domain/people/contract'
import type { Role } from '../../domain/kernel/roles'
import type { Hat } from '../../domain/people/hats'
import { meOf, type OwnSheet } from '../../domain/people/me'
import type { Estate, StaffEntry } from '../../domain/places/model'
import { staffOnDuty } from '../../domain/places/on-duty'
import { shownUnreached } from '../../domain/places/unreached'
import { matterOf } from '../../domain/requests/card'
import type { ResidentRequest } from '../../domain/requests/model'
import { joinAt, joinById, joinFound, type Brought, type Join } from '../_shell/brought'
import { done } from '../_shell/call'
import { now } from '../_shell/clock'
import type { Caller } from '../_shell/identify'
import { joinList, list, type Listing } from '../_shell/list'
import { command } from '../_shell/sdk'
import type { PeopleHandlers } from './handlers'

const SHOWN = 3
const QUEUED = 10
const FIELDS = ['words', 'category', 'place', 'status', 'dueAt', 'updatedAt', 'timeline', 'kind', 'requesterId', 'handlerIds', 'acceptedBy'] as const

/** What the home page shows comes along with the caller: what else their sheet says, the estates they live and work in, their own open matters, and which posts and days of the board are theirs. */
export const homeJoins = (memberId: string): Join[] => [
  joinById('own', 'members', memberId, { isElder: 1, pastHomes: 1, quota: '$mailbox.quota', unread: '$mailbox.unread' }),
  joinAt('home', 'estates', 'home.estateId'), joinAt('work', 'estates', 'appointments.estateId'), joinList('matters', mattersOf(memberId)),
  joinOwn('posts', { concernedIds: memberId, memberIds: memberId }), joinOwn('days', { memberIds: memberId }),
]

/** The ids of what somebody comes to next; the cards stand on the board. */
const joinOwn = (name: 'posts' | 'days', where: Record<string, unknown>): Join => joinFound(name, name, command.aggregate.pipeline()
  .match({ ...where, status: 'open', endAt: command.gt(now()) }).sort({ endAt: 1, _id: 1 }).limit(SHOWN).project({ _id: 1 }).done())

/**
 * The home page in one call: the caller, the estate with its board, and one list. One read for residents, who see their
 * own open matters; two for staff, who see the queue that is due first.
 */
export const enter: PeopleHandlers['enter'] = async (_input, { caller, brought }) => {
  const working = workingHat(caller.hats)
  const estateId = working?.estateId ?? caller.member?.home?.estateId ?? null
  const estate = estateId ? estateIn(brought, estateId) : null
  const { cards, goesOn } = working ? await queue(working) : await matters(caller.memberId, (caller.member?.home && brought.rows<Row>('matters')) || [])
  return done({
    me: meOf(caller.memberId, ownSheet(caller, brought), caller.hats, caller.at),
    estate: estate && { estateId: estate._id, name: estate.name, ...whomToCall(estate, caller.member?.home?.buildingId ?? null, caller.at) },
    matters: working ? [] : cards,
    queue: working ? cards : [],
    queueGoesOn: working !== undefined && goesOn,
    unreached: working?.role === 'siteManager' ? shownUnreached(estate?.unreached) : [],
    musters: mustersOf(estate, working ? null : caller.member?.home?.buildingId ?? null),
    ...boardOf(estate, brought, caller.at),
  })
}

type Own = Pick<OwnSheet, 'isElder' | 'pastHomes'> & OwnSheet['mailbox']

function ownSheet({ member }: Caller, brought: Brought): OwnSheet | null {
  const [own] = brought.rows<Own>('own') ?? []
  return member && own ? { ...member, isElder: own.isElder, pastHomes: own.pastHomes, mailbox: { quota: own.quota, unread: own.unread } } : null
}

const WORKING: readonly Role[] = ['steward', 'engineer', 'siteManager']
/** Whose queue to show: that of the chosen hat, else of the first post; nobody's when another hat is on. */
const workingHat = (hats: readonly Hat[]): Hat | undefined =>
  (hats.find(({ isChosen }) => isChosen) ? hats.filter(({ isChosen }) => isChosen) : hats).find(({ role }) => WORKING.includes(role))

const estateIn = (brought: Brought, estateId: string): Estate | null =>
  [...(brought.rows<Estate>('home') ?? []), ...(brought.rows<Estate>('work') ?? [])].find(({ _id }) => _id === estateId) ?? null

type Row = Pick<ResidentRequest, '_id' | (typeof FIELDS)[number]>
interface Cards { cards: MatterCard[]; goesOn: boolean }
async function toCards(viewerId: string, listing: Promise<{ docs: Row[]; cursor: string | null }>): Promise<Cards> {
  const { docs, cursor } = await listing
  return { cards: docs.map(row => matterOf(row, viewerId)), goesOn: cursor !== null }
}

const mattersOf = (memberId: string): Listing =>
  ({ collection: 'requests', where: { requesterId: memberId, isOpen: true }, by: 'createdAt', order: 'desc', limit: SHOWN, fields: FIELDS })
const matters = (memberId: string, known: Row[]): Promise<Cards> => toCards(memberId, list<Row>(mattersOf(memberId), known))

const queue = ({ role, memberId, estateId }: Hat): Promise<Cards> => toCards(memberId, list<Row>({
  collection: 'requests', where: role === 'siteManager' ? { estateId, isOpen: true } : { handlerIds: memberId, isOpen: true },
  by: 'dueAt', order: 'asc', limit: QUEUED, fields: FIELDS,
}))

const HANDS: readonly Role[] = ['steward', 'engineer', 'siteManager']
/** The steward of the person's building (before joining, the first on duty), and who is on duty now while that steward is not. */
function whomToCall(estate: Estate, buildingId: string | null, at: number): Pick<NonNullable<HomePage['estate']>, 'steward' | 'onDuty'> {
  const on = staffOnDuty(estate, { at, roles: HANDS })
  const [desk] = staffOnDuty(estate, { at, roles: HANDS, team: 'customerService' })
  const stewards = estate.staff.filter(({ role }) => role === 'steward')
  const steward = stewards.find(({ buildingIds }) => buildingId !== null && buildingIds.includes(buildingId)) ?? stewards.find(entry => on.includes(entry)) ?? stewards[0]
  const called = (entry: StaffEntry | undefined): DutySteward | null =>
    (entry ? { memberId: entry.memberId, name: entry.name, title: entry.title, phone: entry.phone, isOnDuty: on.some(({ memberId }) => memberId === entry.memberId) } : null)
  const shown = called(steward)
  return { steward: shown, onDuty: shown?.isOnDuty ? null : called(desk) }
}

/** 应急集结 of everybody, or of the building the person lives in; staff see all of them. */
const mustersOf = (estate: Estate | null, buildingId: string | null): MusterCard[] => Object.values(estate?.musters ?? {})
  .filter(({ buildingIds }) => !buildingIds || buildingId === null || buildingIds.includes(buildingId)).sort((a, b) => b.at - a.at)

/** What is still ahead on the estate's board: one's own first, then the rest, soonest first. */
function boardOf(estate: Estate | null, brought: Brought, at: number): Pick<HomePage, 'posts' | 'days' | 'notices'> {
  if (!estate) return { posts: [], days: [], notices: [] }
  const ahead = (section: 'posts' | 'days') => {
    const own = (brought.rows<{ _id: string }>(section) ?? []).map(({ _id }) => _id)
    return (Object.entries(estate.board[section] as object) as [string, { startAt: number; endAt: number }][])
      .filter(([, { endAt }]) => endAt > at).map(([id, card]) => ({ ...card, isMine: own.includes(id) }))
      .sort((a, b) => Number(b.isMine) - Number(a.isMine) || a.startAt - b.startAt).slice(0, SHOWN)
  }
  return { posts: ahead('posts') as unknown as HomePage['posts'], days: ahead('days') as unknown as HomePage['days'], notices: estate.board.notices.slice(0, SHOWN) }
}
