import { SOON } from '../../../domain/duty/settle-shift'
import type { Shift } from '../../../domain/duty/shift'
import { boardCardOf as dayCard } from '../../../domain/days/view'
import type { ConvenienceDay } from '../../../domain/days/model'
import { isOver } from '../../../domain/places/board'
import type { ServicePost } from '../../../domain/posts/model'
import { boardCardOf as postCard } from '../../../domain/posts/view'
import { now } from '../clock'
import { command, database } from '../sdk'

/** Places on the board that are over, found by whoever publishes: they go in the same update, so that the home page does not grow. */
interface Shown { ended?: string[] }
interface Card { version: number; startAt: number; endAt: number }

export const showPost = (data: Shown, _id: string, post: ServicePost): Promise<void> => show('posts', post, postCard(post), data)
export const showDay = (data: Shown, _id: string, day: ConvenienceDay): Promise<void> => show('days', day, dayCard(day), data)
/** Who is on duty stands in the estate, where every operation that asks for it reads anyway: from an hour before the start until the end. One write. */
export async function showShift(_data: object, _id: string, { _id: shiftId, estateId, version, teamKind, startAt, endAt, people }: Shift): Promise<void> {
  if (now() < startAt - SOON) return
  await keep(`duty.${shiftId}`, estateId, { version, teamKind, startAt, endAt, people: people.map(({ memberId, name }) => ({ memberId, name })) }, [])
}

/** Keeps the card of a post or day on the estate's home page. */
const show = (section: 'posts' | 'days', { _id, estateId }: { _id: string; estateId: string }, card: Card, { ended = [] }: Shown): Promise<void> =>
  keep(`board.${section}.${_id}`, estateId, card, ended.map(place => `board.${place}`))

/** Until it is over, unless a newer version of it is already there. */
async function keep<Kept extends Card>(path: string, estateId: string, card: Kept, ended: readonly string[]): Promise<void> {
  const isOlder = command.or([{ [`${path}.version`]: command.lt(card.version) }, { [path]: command.exists(false) }])
  const gone = Object.fromEntries(ended.map(place => [place, command.remove()]))
  const data = { ...gone, [path]: isOver(card, now()) ? command.remove() : command.set(card) }
  await database.collection('estates').where(command.and([{ _id: estateId }, isOlder])).update({ data })
}
