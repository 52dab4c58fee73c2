import { accept, reject } from '../../domain/kernel/decision'
import { maskName } from '../../domain/kernel/mask'
import { CONSENT_VERSION, type Member } from '../../domain/people/model'
import { done, rejected } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { changeOwn } from '../_shell/members'
import { phoneOf } from './phone-of'
import { meAfter, type PeopleHandlers } from './handlers'

/** Names and numbers are personal data and wait for consent; large text does not. */
export const profile: PeopleHandlers['profile'] = async ({ name, isElder, phone, phoneCode }, call) => {
  if (name && (await isTextRefused(call.caller.openid, name))) return rejected('TEXT_REFUSED')
  const number = phoneCode ? await phoneOf(phoneCode) : phone
  if (phoneCode && !number) return rejected('PHONE_CODE_INVALID')
  const changed = await changeOwn(call, member => {
    if ((name || number) && member.consent?.version !== CONSENT_VERSION) return reject('CONSENT_NEEDED')
    return accept<Partial<Member>>({
      ...(name ? { name, publicName: member.appointments.length ? member.publicName : maskName(name) } : {}),
      ...(number ? { phone: number } : {}),
      ...(isElder === undefined ? {} : { isElder }),
    })
  })
  return changed.ok ? done(meAfter(changed.member, call)) : changed
}
