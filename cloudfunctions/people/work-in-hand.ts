import type { AppointmentRecord } from '../../domain/people/appointment-record'
import { MAY_SUCCEED, successorsTo } from '../../domain/people/succession'
import type { ResidentRequest } from '../../domain/requests/model'
import { appointmentTarget } from '../_shell/appointments'
import { done } from '../_shell/call'
import { filter } from '../_shell/documents'
import { command, database } from '../_shell/sdk'
import { readReached } from '../_shell/store'
import type { PeopleHandlers } from './handlers'

/** So many open requests of one person are looked at; more are shown as more. */
const MOST = 200
const MOST_OTHERS = 100
const TEAMS = 20

type Held = Pick<AppointmentRecord, '_id' | 'memberId' | 'post' | 'isOpen' | 'workName'>
type InHand = Pick<ResidentRequest, 'acceptedBy' | 'assignee' | 'isUrgent'>

/** Who could go on with the work of an appointment: one indexed query. */
export async function successorsOf(record: AppointmentRecord, at: number): Promise<Held[]> {
  const { data } = await database.collection('appointments')
    .where({ ...filter({ communityId: record.communityId, isOpen: true }), 'post.role': command.in(MAY_SUCCEED[record.post.role] ?? []) })
    .field({ memberId: true, post: true, isOpen: true, workName: true }).limit(MOST_OTHERS).get()
  return successorsTo(record, data as Held[], at)
}

/** Four database operations: caller with appointment, the person's open requests and teams, and who could take over. */
export const workInHand: PeopleHandlers['workInHand'] = async ({ appointmentId }, call) => {
  const { doc: record } = await readReached<AppointmentRecord>('appointments', appointmentId, call, appointmentTarget)
  const { memberId, communityId, post: { estateId } } = record
  const here = filter(estateId ? { estateId } : { communityId })
  const [requests, teams, successors] = await Promise.all([
    memberId ? database.collection('requests').where({ handlerIds: memberId, isOpen: true, ...here }).field({ acceptedBy: true, assignee: true, isUrgent: true }).limit(MOST).get() : { data: [] },
    memberId ? database.collection('teams').where({ memberIds: memberId, ...here }).field({ kind: true }).limit(TEAMS).get() : { data: [] },
    successorsOf(record, call.caller.at),
  ])
  const queue = requests.data as InHand[]
  const inHand = queue.filter(({ acceptedBy, assignee }) => acceptedBy?.memberId === memberId || assignee?.memberId === memberId)
  return done({
    queue: queue.length, inHand: inHand.length, urgent: inHand.filter(({ isUrgent }) => isUrgent).length, isMore: queue.length === MOST, teams: teams.data.length,
    successors: successors.map(({ memberId: id, workName, post }) => ({ memberId: id!, name: workName, title: post.title })),
  })
}
