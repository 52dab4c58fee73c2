import { maskPhone } from '../kernel/mask'
import type { Me } from './contract'
import type { Hat } from './hats'
import { CONSENT_VERSION, type Member } from './model'

export type MemberSummary = Omit<Member, 'mailbox' | 'receipts'> & { mailbox: Pick<Member['mailbox'], 'quota' | 'unread'> }

/** What a person sees of themselves; somebody never seen before is an empty sheet. */
export function meOf(memberId: string, member: MemberSummary | null, hats: readonly Hat[]): Me {
  return {
    memberId,
    name: member?.name ?? '',
    publicName: member?.publicName ?? '',
    phoneMask: maskPhone(member?.phone ?? ''),
    isElder: member?.isElder ?? false,
    hasConsented: member?.consent?.version === CONSENT_VERSION,
    home: member?.home ?? null,
    party: member?.party ? { kind: member.party.kind, status: member.party.status } : null,
    appointments: member?.appointments ?? [],
    roles: [...new Set(hats.map(hat => hat.role))],
    unread: member?.mailbox.unread ?? 0,
    quota: member?.mailbox.quota ?? {},
  }
}
