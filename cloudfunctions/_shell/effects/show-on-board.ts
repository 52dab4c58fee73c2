import { boardCardOf as dayCard } from '../../../domain/days/view'
import type { ConvenienceDay } from '../../../domain/days/model'
import type { ServicePost } from '../../../domain/posts/model'
import { boardCardOf as postCard } from '../../../domain/posts/view'
import { command, database } from '../sdk'

export const showPost = (_data: object, _id: string, post: ServicePost): Promise<void> => show('posts', post, postCard(post))
export const showDay = (_data: object, _id: string, day: ConvenienceDay): Promise<void> => show('days', day, dayCard(day))

/** Keeps the card of a post or day on the estate's home page, unless a newer version of it is already there. */
async function show(section: 'posts' | 'days', { _id, estateId }: { _id: string; estateId: string }, card: { version: number }): Promise<void> {
  const path = `board.${section}.${_id}`
  const isOlder = command.or([{ [`${path}.version`]: command.lt(card.version) }, { [path]: command.exists(false) }])
  await database.collection('estates').where(command.and([{ _id: estateId }, isOlder])).update({ data: { [path]: command.set(card) } })
}
