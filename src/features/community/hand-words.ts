import type { OutputOf } from '@domain/kernel/operation'
import type { people } from '@domain/people/contract'

/** The choice of nobody in particular. */
export const NOBODY = 'nobody'

/** 还有 12 件在手 */
export function handWords({ queue, inHand, urgent, isMore, teams }: OutputOf<typeof people.workInHand>): string {
  const hands = [
    inHand && `${inHand} 件在手${urgent ? `（急 ${urgent} 件）` : ''}`, queue > inHand && `${queue - inHand}${isMore ? '+' : ''} 件等着接`, teams && `${teams} 支值班队`,
  ].filter(Boolean).join('，')
  return hands ? `还有 ${hands}。` : '手上的都办完了。居民再来要求重办的，也交给接手的人。'
}
