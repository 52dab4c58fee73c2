import { nextRollOf, planRoster, type IsFree } from '../../domain/duty/pattern'
import type { Shift } from '../../domain/duty/shift'
import { overlaps, type Engagement } from '../../domain/duty/take-shift'
import type { Team } from '../../domain/duty/team'
import { now } from '../_shell/clock'
import { insert } from '../_shell/documents'
import { shiftEffectsOf } from '../_shell/duty-effects'
import { command, database } from '../_shell/sdk'
import { save } from '../_shell/store'
import { drain } from './due'

const MINUTE = 60_000
/** Three weeks of a team. */
const MOST_AHEAD = 100
/** What the people of a team are to be at in three weeks; beyond it the pattern may put somebody down twice, and the lead sees it. */
const MOST_ENGAGED = 1000

type Engaged = Pick<Shift, '_id' | 'memberIds' | 'startAt' | 'endAt'>

/** 滚动排班: the shifts of the days that came within three weeks are made, and those ahead follow a changed pattern; safe to run twice, since a shift's id comes from its day. */
export const wakeTeams = (until: number): Promise<void> => drain<Team>('teams', 'wakeAt', until, async team => {
  const at = now()
  const { data } = await database.collection('shifts').where({ teamId: team._id, endAt: command.gt(at) }).limit(MOST_AHEAD).get()
  const { make, change } = planRoster(team, data as Shift[], await freeOf(team, at), at)
  for (const shift of make) await insert('shifts', shift)
  const saved = await Promise.all(change.map(({ before, step }) =>
    save('shifts', before, step.shift, `${before._id}-roster-${team.version}`, next => shiftEffectsOf(next, step, at))))
  const isDone = saved.every(Boolean)
  await save('teams', team, { ...team, isRosterStale: !isDone, wakeAt: isDone ? nextRollOf(team, at) : at + MINUTE }, `${team._id}-wake-${team.version}`, () => [])
})

/** Two reads: the shifts of other teams, and the posts, that people of this one hold. */
async function freeOf({ _id: teamId, memberIds }: Team, at: number): Promise<IsFree> {
  const held = async (collection: string, more: object): Promise<Engaged[]> => (await database.collection(collection)
    .where({ memberIds: command.in(memberIds), endAt: command.gt(at), status: 'open', ...more }).field({ memberIds: true, startAt: true, endAt: true }).limit(MOST_ENGAGED).get()).data as Engaged[]
  const [shifts, posts] = memberIds.length > 0 ? await Promise.all([held('shifts', { teamId: command.neq(teamId) }), held('posts', { concernedIds: command.in(memberIds) })]) : [[], []]
  const engaged: (Engagement & Pick<Engaged, 'memberIds'>)[] = [...shifts.map(one => ({ ...one, isPost: false })), ...posts.map(one => ({ ...one, isPost: true }))]
  return (memberId, span) => !engaged.some(one => one.memberIds.includes(memberId) && overlaps(span, one))
}
