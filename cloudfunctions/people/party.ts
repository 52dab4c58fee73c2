import { accept, type Decision } from '../../domain/kernel/decision'
import { noticeTime } from '../../domain/kernel/calendar'
import type { AppointmentRecord } from '../../domain/people/appointment-record'
import type { PartyBranch } from '../../domain/people/branch'
import { declareParty as declare, verifyParty as decide } from '../../domain/people/declare-party'
import { isInForce } from '../../domain/people/hats'
import { PARTY_KIND_LABELS, PARTY_STATUS_LABELS } from '../../domain/people/labels'
import type { Member } from '../../domain/people/model'
import type { Target } from '../../domain/people/reach'
import { done, receiptId, rejected, type Call } from '../_shell/call'
import { filter, read } from '../_shell/documents'
import { notify } from '../_shell/effects/notify'
import { changeOwn } from '../_shell/members'
import { database } from '../_shell/sdk'
import { changeOther } from './change-other'
import { hatHere, meAfter, type PeopleHandlers } from './handlers'

const MOST = 50

/** The branches of the community one lives in. */
export const branches: PeopleHandlers['branches'] = async (_input, call) => {
  const { communityId } = hatHere(call)
  const { data } = await database.collection('branches').where(filter({ communityId })).limit(MOST).get()
  return done({ items: (data as PartyBranch[]).map(({ _id, name, isJoint, bodies }) => ({ branchId: _id, name, isJoint, bodies })) })
}

export const declareParty: PeopleHandlers['declareParty'] = async ({ branchId, kind }, call) => {
  const branch = await read<PartyBranch>('branches', branchId)
  if (!branch || branch.communityId !== hatHere(call).communityId) return rejected('BRANCH_UNKNOWN')
  const changed = await changeOwn(call, member => declare(member, { branch, kind, at: call.caller.at }))
  if (!changed.ok) return changed
  await tellSecretaries(branch, kind, call)
  return done(meAfter(changed.member, call))
}

/** Those who may verify it hear that somebody waits, without a name: membership is sensitive. */
async function tellSecretaries({ communityId, name }: PartyBranch, kind: keyof typeof PARTY_KIND_LABELS, call: Call): Promise<void> {
  const { data } = await database.collection('appointments').where(filter({ communityId, isOpen: true, 'post.role': 'branchSecretary' })).field({ memberId: true, post: true }).limit(MOST).get()
  const to = (data as Pick<AppointmentRecord, 'memberId' | 'post'>[]).flatMap(({ memberId, post }) => (memberId && isInForce(post, call.caller.at) ? [memberId] : []))
  const params = { refId: communityId, subject: name, place: name, when: noticeTime(call.caller.at), detail: PARTY_KIND_LABELS[kind] }
  await notify({ event: 'partyDeclared', params, to }, receiptId(call), { communityId, estateId: call.caller.member?.home?.estateId ?? communityId })
}

export const withdrawParty: PeopleHandlers['withdrawParty'] = async (_input, call) => {
  const changed = await changeOwn(call, (): Decision<Partial<Member>, never> => accept({ party: null }))
  return changed.ok ? done(meAfter(changed.member, call)) : changed
}

const partyTarget = ({ party }: Pick<Member, 'party'>): Target | null => party && { communityId: party.communityId, estateId: null }

/** The branch confirms or returns the declaration, and the person is told. */
export const verifyParty: PeopleHandlers['verifyParty'] = async ({ memberId, isMember }, call) => {
  const changed = await changeOther(memberId, call, partyTarget, member => decide(member, isMember))
  if (!changed.ok) return changed
  const { status, branchName, kind, communityId } = changed.member.party!
  const params = {
    refId: memberId, subject: branchName, place: branchName, when: '', progress: PARTY_STATUS_LABELS[status],
    detail: status === 'verified' ? `${PARTY_KIND_LABELS[kind]}，可认领党员席` : '请联系党支部',
  }
  await notify({ event: 'partyVerified', params, to: [memberId] }, receiptId(call), { communityId, estateId: changed.member.home?.estateId ?? communityId })
  return done({ memberId, status })
}
