import type { Actor } from '../kernel/actor'

/** Who acts when time alone, or a rule set beforehand, does. */
export const SYSTEM: Actor = { memberId: 'timer', hat: 'timer', name: '系统' }
