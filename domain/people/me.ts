import { maskPhone } from '../kernel/mask'
import { wornHats } from './choose-hat'
import type { Hat } from './hats'
import type { Me } from './me-schema'
import { CONSENT_VERSION, type Member } from './model'
import { newMember } from './new-member'

export type MemberSummary = Omit<Member, 'mailbox' | 'receipts'> & { mailbox: Pick<Member['mailbox'], 'quota' | 'unread'> }

/** What a person sees of themselves at `at`; somebody never seen before is an empty sheet. */
export function meOf(memberId: string, known: MemberSummary | null, hats: readonly Hat[], at: number): Me {
  const member: MemberSummary = known ?? newMember(memberId, '', at)
  const { name, publicName, phone, isElder, consent, home, pastHomes, party, appointments, mailbox } = member
  const worn = wornHats(hats, member, at)
  return {
    memberId, name, publicName, phoneMask: maskPhone(phone), isElder, hasConsented: consent?.version === CONSENT_VERSION, home, pastHomes,
    party: party && { kind: party.kind, status: party.status, branchName: party.branchName }, appointments,
    roles: [...new Set(hats.map(hat => hat.role))], hats: worn, hat: worn.find(({ key }) => key === member.hat)?.key ?? null,
    unread: mailbox.unread, quota: mailbox.quota,
  }
}
