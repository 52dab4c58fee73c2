import { inShanghai } from '../kernel/calendar'
import type { Skill } from '../kernel/skills'
import type { Ineligible } from './ineligible'
import type { SeatKind, ServicePost } from './model'

/** What is known of somebody who wants a seat. */
export interface Standing {
  isPartyMember: boolean
  isVerifiedResident: boolean
  skills: readonly Skill[]
  birthYear: number | null
  hasGuardian: boolean
  /** When posts were missed without pardon. */
  absences: readonly number[]
}

/** What somebody only has to say of themselves, and learns by trying. */
const UNTOLD: readonly Ineligible[] = ['SKILL_NEEDED', 'AGE_UNKNOWN', 'GUARDIAN_NEEDED']

/** Whether a seat is theirs to try: they may have it, or are told what to fill in first. */
export function mayTry(post: Pick<ServicePost, 'rules'>, seat: SeatKind, who: Standing, at: number): boolean {
  const why = whyNot(post, seat, who, at)
  return why === null || UNTOLD.includes(why)
}

const DAY = 86_400_000
export const ADULT = 18
/** Two posts missed within ninety days: thirty days of being added on the spot only. */
export const TRUST = { absences: 2, within: 90 * DAY, rest: 30 * DAY }

/** 认领条件：党员席看支部，邻居席看住址，还有特长、年龄、监护人和守约；null 就是可以。 */
export function whyNot({ rules }: Pick<ServicePost, 'rules'>, seat: SeatKind, who: Standing, at: number): Ineligible | null {
  if (seat === 'party' && !who.isPartyMember) return 'NOT_PARTY_MEMBER'
  if (seat === 'neighbor' && !who.isVerifiedResident) return 'NOT_VERIFIED'
  if (rules.skills.length > 0 && !rules.skills.some(skill => who.skills.includes(skill))) return 'SKILL_NEEDED'
  return ageProblem(rules.minimumAge, who, at) ?? (isResting(who.absences, at) ? 'TRUST_LOW' : null)
}

function ageProblem(minimumAge: number, { birthYear, hasGuardian }: Standing, at: number): Ineligible | null {
  if (birthYear === null) return minimumAge > 0 ? 'AGE_UNKNOWN' : null
  const age = inShanghai(at).year() - birthYear
  if (age < minimumAge) return 'TOO_YOUNG'
  return age < ADULT && !hasGuardian ? 'GUARDIAN_NEEDED' : null
}

const isResting = (absences: readonly number[], at: number): boolean =>
  absences.filter(missed => at - missed < TRUST.within).length >= TRUST.absences && at - Math.max(...absences) < TRUST.rest
