import { accept, reject, type Decision } from '../kernel/decision'
import { maskName } from '../kernel/mask'
import { CONSENT_VERSION, type Home, type Member } from './model'

export interface JoinEstate { home: Omit<Home, 'status' | 'joinedAt'>; name: string; phone: string | null; at: number }
export type JoinRejection = 'CONSENT_NEEDED' | 'ALREADY_VERIFIED'
export type HomeDeclared = { name: string; publicName: string; phone: string; home: Home }

/** 加入小区：先同意个人信息说明；已核实的住址不能自己改，由管家核实后生效。 */
export function joinEstate(member: Pick<Member, 'consent' | 'home' | 'phone' | 'appointments' | 'publicName'>, command: JoinEstate): Decision<HomeDeclared, JoinRejection> {
  if (member.consent?.version !== CONSENT_VERSION) return reject('CONSENT_NEEDED')
  if (member.home?.status === 'verified') return reject('ALREADY_VERIFIED')
  const publicName = member.appointments.length ? member.publicName : maskName(command.name)
  return accept({
    name: command.name, publicName, phone: command.phone ?? member.phone, home: { ...command.home, status: 'pending', joinedAt: command.at },
  })
}
