import { accept, reject, type Decision } from '../kernel/decision'
import type { Role } from '../kernel/roles'
import { hatKeyOf, isInForce, type Hat } from './hats'
import type { Member } from './model'

/** A hat one may choose to work under, as the person reads it: 项目经理 · 春风里. */
export interface WornHat { key: string; role: Role; title: string; place: string }

/** 身份切换 has a choice to offer among posts held and the home; membership of the Party is no post. */
export function wornHats(hats: readonly Hat[], { appointments, home }: Pick<Member, 'appointments' | 'home'>, at: number): WornHat[] {
  const posts = appointments.filter(post => isInForce(post, at))
    .map(({ role, title, place, communityId, estateId }) => ({ key: hatKeyOf({ role, communityId, estateId }), role, title, place }))
  const living = hats.filter(({ role }) => role === 'resident').map(hat => ({ key: hatKeyOf(hat), role: hat.role, title: '居民', place: home?.label ?? '' }))
  return [...posts, ...living].filter(({ key }, i, all) => all.findIndex(other => other.key === key) === i)
}

/** 以哪个身份办事：只能选自己在任的；不选即由系统按事情来定。 */
export function chooseHat(worn: readonly WornHat[], key: string | null): Decision<{ hat: string | null }, 'HAT_NOT_YOURS'> {
  return key === null || worn.some(hat => hat.key === key) ? accept({ hat: key }) : reject('HAT_NOT_YOURS')
}
