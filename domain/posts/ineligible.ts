/** Why somebody may not have a seat of a kind; apart from the rules themselves, since the package carries only the names. */
export const INELIGIBLE = ['NOT_PARTY_MEMBER', 'NOT_VERIFIED', 'SKILL_NEEDED', 'AGE_UNKNOWN', 'TOO_YOUNG', 'GUARDIAN_NEEDED', 'TRUST_LOW'] as const
export type Ineligible = (typeof INELIGIBLE)[number]
