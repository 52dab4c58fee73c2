import type { Target } from '../../domain/people/reach'
import type { Member } from '../../domain/people/model'
import { revealPhone } from '../../domain/people/reveal-phone'
import type { ResidentRequest } from '../../domain/requests/model'
import { actorOf, done, reach, rejected, type Call } from '../_shell/call'
import { insert, read } from '../_shell/documents'
import { idFromKey } from '../_shell/ids'
import { requestTarget } from '../_shell/request-target'
import { Refused } from '../_shell/refused'
import { readNamed } from '../_shell/store'
import type { PeopleHandlers } from './handlers'

/** Two reads and one write: the caller with the request (when asked about one), the person, and the trace of having looked. */
export const reveal: PeopleHandlers['reveal'] = async ({ memberId, requestId, reason }, call) => {
  const { member, target } = requestId ? await requesterOf(requestId, call) : await livingWithin(memberId)
  const hat = reach(call, target)
  const { communityId, estateId } = target
  const decision = revealPhone(member, {
    auditId: idFromKey('a', call.caller.memberId, call.key), at: call.caller.at, by: actorOf(call, hat), reason, requestId: requestId ?? null,
    area: { communityId, estateId },
  })
  if (!decision.accepted) return rejected(decision.rejection)
  await insert('audits', decision.event)
  return done({ memberId: member._id, name: member.name, phone: member.phone })
}

interface Subject { member: Pick<Member, '_id' | 'name' | 'phone'>; target: Target }

/** Whoever reported the matter, or whom it was filed for: for those who handle it. */
async function requesterOf(requestId: string, call: Call): Promise<Subject> {
  const request = await readNamed<ResidentRequest>('requests', requestId, call)
  if (!request) throw new Refused('NOT_FOUND')
  const target = requestTarget(request)
  reach(call, target)
  // 代客: the number that was left with it; never that of the steward who wrote it down.
  if (request.source !== 'self') return { member: { _id: request._id, ...(request.contact ?? { name: '', phone: '' }) }, target }
  const member = await read<Member>('members', request.requesterId)
  if (!member) throw new Refused('NOT_FOUND')
  return { member, target }
}

/** A person by where they live, or, without a home, by their branch; engineers are no list's readers, so they reach nobody here. */
async function livingWithin(memberId: string | undefined): Promise<Subject> {
  if (!memberId) throw new Refused('INVALID_INPUT', { memberId: 'a person or a request is needed' })
  const member = await read<Member>('members', memberId)
  const area = member?.home ?? member?.party
  if (!member || !area) throw new Refused('NOT_FOUND')
  return { member, target: { communityId: area.communityId, estateId: member.home?.estateId ?? null, buildingId: member.home?.buildingId ?? null, engineerIds: [] } }
}
