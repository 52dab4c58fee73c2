import { now } from '../clock'
import { filter } from '../documents'
import { command, database } from '../sdk'

/** A post's roll stays open so long after its end, ms. */
const ROLL_OPEN = 7 * 86_400_000

/** The posts and series of a team are led by whoever leads the team now: two writes, however many there are. */
export async function leadPosts({ leadIds }: { leadIds: string[] }, _: string, { _id: teamId }: { _id: string }): Promise<void> {
  const data = { leadIds: command.set(leadIds), version: command.inc(1) }
  await database.collection('posts').where(filter({ teamId, endAt: command.gt(now() - ROLL_OPEN) })).update({ data })
  await database.collection('postSeries').where(filter({ teamId, status: 'active' })).update({ data })
}
