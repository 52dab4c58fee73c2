import type { Estate, StaffEntry } from '../../domain/places/model'
import type { ResidentRequest } from '../../domain/requests/model'
import { viewOf, type FromEstate } from '../../domain/requests/view'
import { joinAtNamed, type Join } from '../_shell/brought'
import { done, hatsOn } from '../_shell/call'
import { read } from '../_shell/documents'
import { temporaryUrls } from '../_shell/photos'
import { readReached } from '../_shell/store'
import { targetOf, type RequestsHandlers } from './handlers'

/** The estate of the request comes along, for the working phones and the ready sentences. */
export const getJoins = (): Join[] => [joinAtNamed('estate', 'estates', 'estateId')]

/** One read (caller, request, estate) and one storage call when there are photos. */
export const get: RequestsHandlers['get'] = async ({ requestId }, call) => {
  const { doc } = await readReached<ResidentRequest>('requests', requestId, call, targetOf)
  const [urls, estate] = await Promise.all([
    temporaryUrls([...doc.photos, ...doc.timeline.flatMap(({ photos }) => photos ?? [])]),
    call.brought.rows<Estate>('estate')?.[0] ?? read<Estate>('estates', doc.estateId),
  ])
  const roles = hatsOn(call, targetOf(doc)).map(({ role }) => role)
  const viewer = { memberId: call.caller.memberId, roles, at: call.caller.at }
  return done(viewOf(doc, viewer, urls, { ...phonesOf(doc, estate?.staff ?? []), ready: estate?.desk?.ready ?? {} }))
}

/** Working numbers of staff are public; a resident's never stands here. */
function phonesOf({ assignee, acceptedBy, handlerIds }: ResidentRequest, staff: readonly StaffEntry[]): Omit<FromEstate, 'ready'> {
  const find = (memberId: string | undefined) => staff.find(entry => entry.memberId === memberId)
  const steward = find(acceptedBy?.memberId ?? handlerIds[0])
  return { assigneePhone: find(assignee?.memberId)?.phone ?? null, stewardName: steward?.name ?? null, stewardPhone: steward?.phone ?? null }
}
