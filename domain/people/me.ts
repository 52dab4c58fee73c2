import { maskPhone } from '../kernel/mask'
import { wornHats } from './choose-hat'
import type { Hat } from './hats'
import type { Me } from './me-schema'
import { CONSENT_VERSION, type Member } from './model'
import { newMember } from './new-member'

/** What every operation knows of its caller; the rest of a sheet grows with the years. */
export const SHEET_FIELDS = ['name', 'publicName', 'phone', 'consent', 'home', 'party', 'appointments', 'hat', 'volunteer'] as const
export type MemberSheet = Pick<Member, '_id' | (typeof SHEET_FIELDS)[number]>

/** What a person is shown of themselves beside it. */
export type OwnSheet = MemberSheet & Pick<Member, 'isElder' | 'pastHomes'> & { mailbox: Pick<Member['mailbox'], 'quota' | 'unread'> }

/** What a person sees of themselves at `at`; somebody never seen before is an empty sheet. */
export function meOf(memberId: string, known: OwnSheet | null, hats: readonly Hat[], at: number): Me {
  const member: OwnSheet = known ?? newMember(memberId, '', at)
  const { name, publicName, phone, isElder, consent, home, pastHomes, party, appointments, mailbox } = member
  const worn = wornHats(hats, member, at)
  return {
    memberId, name, publicName, phoneMask: maskPhone(phone), isElder, hasConsented: consent?.version === CONSENT_VERSION, home, pastHomes,
    party: party && { kind: party.kind, status: party.status, branchName: party.branchName }, appointments,
    roles: [...new Set(hats.map(hat => hat.role))], hats: worn, hat: worn.find(({ key }) => key === member.hat)?.key ?? null,
    unread: mailbox.unread, quota: mailbox.quota,
  }
}
