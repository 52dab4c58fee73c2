import { accept, reject, type Decision } from '../kernel/decision'
import { maskName } from '../kernel/mask'
import { isHomeInForce } from './hats'
import { leaseAtOf } from './pass-lease'
import { CONSENT_VERSION, type Home, type Member } from './model'

export interface JoinEstate { home: Omit<Home, 'status' | 'joinedAt'>; name: string; phone: string | null; at: number }
export type JoinRejection = 'CONSENT_NEEDED' | 'ALREADY_VERIFIED' | 'LEASE_END_NEEDED'
export type HomeDeclared = Pick<Member, 'name' | 'publicName' | 'phone' | 'isPhoneVerified' | 'retainUntil' | 'leaseAt'> & { home: Home }

type Joining = Pick<Member, 'consent' | 'home' | 'phone' | 'isPhoneVerified' | 'appointments' | 'publicName'>

/** 加入小区：先同意个人信息说明；租住的要写到期日；已核实的住址不能自己改，搬离后再加入，由管家核实后生效。 */
export function joinEstate(member: Joining, { home, name, phone, at }: JoinEstate): Decision<HomeDeclared, JoinRejection> {
  if (member.consent?.version !== CONSENT_VERSION) return reject('CONSENT_NEEDED')
  if (member.home?.status === 'verified' && isHomeInForce(member.home, at)) return reject('ALREADY_VERIFIED')
  if (home.tie === 'tenant' && (home.until === null || home.until <= at)) return reject('LEASE_END_NEEDED')
  return accept({
    name, publicName: member.appointments.length ? member.publicName : maskName(name),
    phone: phone ?? member.phone, isPhoneVerified: member.isPhoneVerified && (phone === null || phone === member.phone), retainUntil: null,
    leaseAt: home.tie === 'tenant' ? leaseAtOf(home, at) : null,
    home: { ...home, until: home.tie === 'tenant' ? home.until : null, status: 'pending', joinedAt: at },
  })
}
