import type { Actor } from '../kernel/actor'
import { accept, reject, type Decision } from '../kernel/decision'
import type { Muster } from './model'

/** 解除集结：不再收回复；求助转成的诉求各自办完。 */
export const standDown = (muster: Muster, { words, by, at }: { words: string; by: Actor; at: number }): Decision<Muster, 'MUSTER_OVER'> =>
  (muster.status === 'open' ? accept({ ...muster, status: 'over', endedAt: at, endedBy: by, endWords: words }) : reject('MUSTER_OVER'))
