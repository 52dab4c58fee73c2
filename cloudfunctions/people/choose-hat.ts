import { chooseHat as decide, wornHats } from '../../domain/people/choose-hat'
import { hatsOf } from '../../domain/people/hats'
import { done } from '../_shell/call'
import { changeOwn } from '../_shell/members'
import { meAfter, type PeopleHandlers } from './handlers'

export const chooseHat: PeopleHandlers['chooseHat'] = async ({ key }, call) => {
  const { at } = call.caller
  const changed = await changeOwn(call, member => decide(wornHats(hatsOf(member, at), member, at), key))
  return changed.ok ? done(meAfter(changed.member, call)) : changed
}
