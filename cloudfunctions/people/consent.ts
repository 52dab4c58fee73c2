import { accept, reject } from '../../domain/kernel/decision'
import { CONSENT_VERSION, type Member } from '../../domain/people/model'
import { done } from '../_shell/call'
import { changeOwn } from '../_shell/members'
import { meAfter, type PeopleHandlers } from './handlers'

/** 同意的必须是现行文本；时间和版本一起记下（个保法：首次使用个人信息前）。 */
export const consent: PeopleHandlers['consent'] = async ({ version }, call) => {
  const changed = await changeOwn(call, () => version === CONSENT_VERSION
    ? accept<Partial<Member>>({ consent: { version, at: call.caller.at } })
    : reject('CONSENT_OUTDATED'))
  return changed.ok ? done(meAfter(changed.member, call)) : changed
}
