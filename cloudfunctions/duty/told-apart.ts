import type { Team } from '../../domain/duty/team'
import { aboutTwins, toldApart, twinsOf } from '../../domain/people/told-apart'
import type { Member } from '../../domain/people/model'
import { command, database } from '../_shell/sdk'

/** The people of a team by names that tell them apart; a read more when some are alike. Nothing of it is kept. */
export async function withNamesApart<Of extends Pick<Team, 'people'>>(team: Of): Promise<Of> {
  const twins = twinsOf(team.people)
  if (twins.length === 0) return team
  const { data } = await database.collection('members').where({ _id: command.in(twins) }).field({ phone: true, home: true }).limit(twins.length).get()
  return { ...team, people: toldApart(team.people, aboutTwins(team.people, data as Pick<Member, '_id' | 'phone' | 'home'>[])) }
}
