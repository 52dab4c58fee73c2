import { SHIFT_LABELS } from '../../../domain/duty/labels'
import { WALK, handsFor } from '../../../domain/duty/take-shift'
import type { Shift } from '../../../domain/duty/shift'
import type { Team } from '../../../domain/duty/team'
import { noticeTime } from '../../../domain/kernel/calendar'
import { filter, read } from '../documents'
import { command, database } from '../sdk'
import { notify } from './notify'

interface Engaged { memberIds: string[] }
const MOST = 200

/**
 * 叫人: tells those of the team who are free at the time of the gap, once per call; at night it waits for the morning, like every
 * ordinary notice. Three reads (team, their shifts, their posts), then what telling them costs.
 */
export async function callHands(_data: object, id: string, shift: Shift): Promise<void> {
  const { teamId, startAt, endAt, communityId, estateId } = shift
  const team = await read<Team>('teams', teamId)
  if (!team || team.memberIds.length === 0) return
  const busy = [...await engaged('shifts', team.memberIds, startAt, endAt), ...await engaged('posts', team.memberIds, startAt - WALK, endAt + WALK)]
  const to = handsFor(shift, team.memberIds, new Set(busy))
  if (to.length > 0) await notify({ event: 'dutyCall', params: shiftParams(shift, `缺 ${shift.left} 人，有空请点开接班`), to }, id, { communityId, estateId })
}

/** What the wording of a notice about a shift needs. */
export const shiftParams = ({ _id, teamName, kind, startAt }: Shift, detail: string) =>
  ({ refId: _id, subject: `${teamName} ${SHIFT_LABELS[kind]}`, place: teamName, when: noticeTime(startAt), detail })

async function engaged(collection: 'shifts' | 'posts', memberIds: readonly string[], from: number, until: number): Promise<string[]> {
  const held = command.in(memberIds)
  const where = { concernedIds: held, memberIds: held, endAt: command.gt(from), startAt: command.lt(until), status: 'open' }
  const { data } = await database.collection(collection).where(filter(where)).limit(MOST).field({ memberIds: true }).get()
  return (data as Engaged[]).flatMap(one => one.memberIds)
}
