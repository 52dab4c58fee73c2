import { command, database } from '../sdk'

interface BoardCard { estateId: string; section: 'posts' | 'days'; id: string; card: { version: number } & Record<string, unknown> }

/** Keeps the card of a post or day on the estate's home page, unless a newer version of it is already there. */
export async function showOnBoard({ estateId, section, id, card }: BoardCard): Promise<void> {
  const path = `board.${section}.${id}`
  const isOlder = command.or([{ [`${path}.version`]: command.lt(card.version) }, { [path]: command.exists(false) }])
  await database.collection('estates').where(command.and([{ _id: estateId }, isOlder])).update({ data: { [path]: command.set(card) } })
}
