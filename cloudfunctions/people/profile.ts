import { accept, reject } from '../../domain/kernel/decision'
import { maskName } from '../../domain/kernel/mask'
import { CONSENT_VERSION, type Member } from '../../domain/people/model'
import { done, rejected } from '../_shell/call'
import { takeUp } from '../_shell/appointments'
import { isTextRefused } from '../_shell/check-text'
import { read } from '../_shell/documents'
import { changeOwn } from '../_shell/members'
import { phoneOf } from './phone-of'
import { meAfter, type PeopleHandlers } from './handlers'

/** Names and numbers are personal data and wait for consent; large text does not. A number from WeChat takes up the posts made out to it. */
export const profile: PeopleHandlers['profile'] = async ({ name, isElder, phone, phoneCode }, call) => {
  if (name && (await isTextRefused(call.caller.openid, name))) return rejected('TEXT_REFUSED')
  const number = phoneCode ? await phoneOf(phoneCode) : phone
  if (phoneCode && !number) return rejected('PHONE_CODE_INVALID')
  const changed = await changeOwn(call, member => {
    if ((name || number) && member.consent?.version !== CONSENT_VERSION) return reject('CONSENT_NEEDED')
    return accept<Partial<Member>>({
      ...(name ? { name, publicName: member.appointments.length ? member.publicName : maskName(name) } : {}),
      ...(number ? { phone: number, isPhoneVerified: Boolean(phoneCode) || (member.isPhoneVerified && number === member.phone) } : {}),
      ...(isElder === undefined ? {} : { isElder }),
    })
  })
  if (!changed.ok) return changed
  if (!phoneCode || !number) return done(meAfter(changed.member, call))
  await takeUp(number, call.caller.memberId, call.caller.at)
  return done(meAfter(await read<Member>('members', call.caller.memberId) ?? changed.member, call))
}
