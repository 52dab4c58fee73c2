import { isOfCommunity } from '../../domain/people/appointment-record'
import { appoint as decide, type PostPlace } from '../../domain/people/appoint'
import { afterEnd, endAppointment as decideEnd, type AppointmentEnded, type EndRejection } from '../../domain/people/end-appointment'
import type { AppointmentRecord, HandOver } from '../../domain/people/appointment-record'
import type { Target } from '../../domain/people/reach'
import type { Estate } from '../../domain/places/model'
import { appointmentIdOf, appointmentTarget, appointmentsOf, auditOf, ownerOf, settled, termWords } from '../_shell/appointments'
import { actorOf, done, hatsOn, reach, receiptId, rejected, type Call } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { withEffects } from '../_shell/publishing'
import { Refused } from '../_shell/refused'
import { change, create, readNamed, readReached } from '../_shell/store'
import { grantersOf, shown } from './appointments'
import { hatHere, type PeopleHandlers } from './handlers'
import { successorsOf } from './work-in-hand'

/**
 * Grants a post by phone number. Two look-ups (the owner of the number, and what else is made out to it), one insert; what
 * follows from it (hats, staff, trail, notice) is owed by the record and done right away: some ten operations, for a rare act.
 */
export const appoint: PeopleHandlers['appoint'] = async ({ estateId, phone, role, title, workName, buildingIds, from, until }, call) => {
  const { caller } = call
  if (await isTextRefused(caller.openid, `${workName} ${title}`)) return rejected('TEXT_REFUSED')
  const place = isOfCommunity(role) || !estateId ? communityOf(call) : await estateIn(estateId, call)
  const target: Target = { communityId: place.communityId, estateId: place.estateId }
  const [others, memberId] = await Promise.all([appointmentsOf(phone), ownerOf(phone)])
  const made = others.find(({ receipts }) => receipts.some(({ id }) => id === receiptId(call)))
  if (made) return done(shown(made, call))
  const _id = appointmentIdOf({ phone, role, area: place.estateId ?? place.communityId, from }, others)
  const granters = hatsOn(call, target)
  const by = actorOf(call, granters[0] ?? hatHere(call))
  const decision = decide({ _id, role, title, workName, phone, place, buildingIds, from, until, by, granters: granters.map(hat => hat.role), memberId, others, at: caller.at })
  if (!decision.accepted) return rejected(decision.rejection)
  const record = { ...decision.event, receipts: [{ id: receiptId(call), at: caller.at }] }
  const { doc } = await create('appointments', withEffects(record, call, [
    auditOf('appointed', record, { by, at: caller.at, reason: termWords(record) }), ...settled(record, 'appointed', termWords(record), caller.at),
  ]))
  return done(shown(doc, call))
}

/** The community of the officer as a whole; for a manager it is out of reach, which the decision says in words. */
function communityOf(call: Call): PostPlace {
  const hat = call.caller.hats.find(({ role }) => role === 'communityOfficer') ?? hatHere(call)
  const post = call.caller.member?.appointments.find(({ role, communityId }) => role === hat.role && communityId === hat.communityId)
  return { communityId: hat.communityId ?? '', estateId: null, name: post?.place ?? '', buildings: [] }
}

async function estateIn(estateId: string, call: Call): Promise<PostPlace> {
  const estate = await readNamed<Estate>('estates', estateId, call)
  if (!estate) throw new Refused('NOT_FOUND')
  const { communityId, name, buildings } = estate
  reach(call, { communityId, estateId })
  return { communityId, estateId, name, buildings }
}

/** Ends a post at once: the record, then the hats, the staff, the trail and the notice, each owed by it; the timer passes the work on within the minute. One query more when a successor is named. */
export const endAppointment: PeopleHandlers['endAppointment'] = async ({ appointmentId, reason, successorId }, call) => {
  const { at } = call.caller
  const successor = successorId ? await successorIn(appointmentId, successorId, call) : null
  if (successor === undefined) return rejected('SUCCESSOR_UNKNOWN')
  const changed = await change<AppointmentRecord, AppointmentEnded, EndRejection>(call, {
    collection: 'appointments', id: appointmentId, target: appointmentTarget, evolve: afterEnd,
    decide: (record, hat) => decideEnd(record, { at, by: actorOf(call, hat), reason, successor, granters: grantersOf(call, record) }),
    effects: (record, { by }) => [auditOf('appointmentEnded', record, { by, at, reason }), ...settled(record, 'appointmentEnded', reason, at)],
  })
  return changed.ok ? done(shown(changed.doc, call)) : changed
}

/** The one named to go on with the work; undefined when they cannot. */
async function successorIn(appointmentId: string, memberId: string, call: Call): Promise<HandOver['successor'] | undefined> {
  const { doc } = await readReached<AppointmentRecord>('appointments', appointmentId, call, appointmentTarget)
  const one = (await successorsOf(doc, call.caller.at)).find(held => held.memberId === memberId)
  return one && { memberId, name: one.workName }
}
