import type { Estate, StaffEntry } from '../../domain/places/model'
import { assignRequest } from '../../domain/requests/assign-request'
import { rejected, type Call } from '../_shell/call'
import { command, database } from '../_shell/sdk'
import type { RequestsHandlers } from './handlers'
import { areRefused, step } from './step'

/** One read more than the other steps: the staff of the caller's estates, who alone may be assigned. */
export const assign: RequestsHandlers['assign'] = async ({ requestId, assigneeId, words }, call) => {
  if (await areRefused(call, words)) return rejected('TEXT_REFUSED')
  const staff = await workersOf(call)
  return step(call, requestId, (request, by) => {
    const entry = staff.find(({ memberId, estateId }) => memberId === assigneeId && estateId === request.estateId)
    return assignRequest(request, { ...by, words, assignee: entry ? { memberId: entry.memberId, name: entry.name } : null })
  })
}

const WORKERS = ['engineer', 'steward', 'siteManager']

async function workersOf({ caller, operation }: Call): Promise<(StaffEntry & { estateId: string })[]> {
  const estateIds = caller.hats.flatMap(({ role, estateId }) => (estateId && operation.roles.includes(role) ? [estateId] : []))
  const { data } = await database.collection('estates').where({ _id: command.in(estateIds) }).field({ staff: true }).get()
  return (data as Pick<Estate, '_id' | 'staff'>[]).flatMap(({ _id, staff }) =>
    staff.filter(({ role }) => WORKERS.includes(role)).map(entry => ({ ...entry, estateId: _id })))
}
