import type { Me } from '@domain/people/contract'
import type { Role } from '@domain/kernel/roles'

type Worn = Me['hats'][number]
const WORKING: readonly Role[] = ['steward', 'engineer', 'siteManager']

/** The hat a person works under now: the chosen one, else the first post that has a queue, else the first there is. */
export const wornNow = ({ hats, hat }: Pick<Me, 'hats' | 'hat'>): Worn | null =>
  hats.find(({ key }) => key === hat) ?? hats.find(({ role }) => WORKING.includes(role)) ?? hats[0] ?? null

/** Whether the home page is a work queue or a resident's. */
export const isAtWork = (me: Pick<Me, 'hats' | 'hat'>): boolean => WORKING.includes(wornNow(me)?.role ?? 'visitor')
