import type { Engagement } from '../../domain/duty/take-shift'
import { joinFound, type Brought, type Join } from '../_shell/brought'
import { now } from '../_shell/clock'
import { command, database } from '../_shell/sdk'

type Span = Pick<Engagement, 'startAt' | 'endAt'> & { _id: string }
const MOST = 50
/** Whoever is to be there is among those concerned, and the index of what concerns somebody serves shifts and posts alike. */
const conditions = (memberId: string) => ({ concernedIds: memberId, memberIds: memberId, endAt: command.gt(now()), status: 'open' })

const heldJoin = (name: string, memberId: string): Join =>
  joinFound(name, name, command.aggregate.pipeline().match(conditions(memberId)).limit(MOST).project({ startAt: 1, endAt: 1 }).done())

/** The shifts and posts that somebody is to be at come along with the caller; that person is the caller, or the one the input names. */
export const engagementJoins = (memberId: string): Join[] => [heldJoin('shifts', memberId), heldJoin('posts', memberId)]

export const engagementsBrought = (brought: Brought, shiftId: string): Engagement[] =>
  engagementsOf(brought.rows<Span>('shifts') ?? [], brought.rows<Span>('posts') ?? [], shiftId)

/** The same as it is now. Two reads. */
export async function engagementsNow(memberId: string, shiftId: string): Promise<Engagement[]> {
  const held = async (collection: string) =>
    (await database.collection(collection).where(conditions(memberId)).limit(MOST).field({ startAt: true, endAt: true }).get()).data as Span[]
  const [shifts, posts] = await Promise.all([held('shifts'), held('posts')])
  return engagementsOf(shifts, posts, shiftId)
}

const engagementsOf = (shifts: readonly Span[], posts: readonly Span[], shiftId: string): Engagement[] => [
  ...shifts.filter(({ _id }) => _id !== shiftId).map(({ startAt, endAt }) => ({ startAt, endAt, isPost: false })),
  ...posts.map(({ startAt, endAt }) => ({ startAt, endAt, isPost: true })),
]
