/** 特长: what somebody can do beyond lending a hand; a post may ask for one of them. */
export const SKILLS = ['firstAid', 'medical', 'electrician', 'plumber', 'mediation', 'driving', 'teaching', 'signLanguage'] as const
export type Skill = (typeof SKILLS)[number]

export const SKILL_LABELS = {
  firstAid: '急救', medical: '医护', electrician: '电工', plumber: '水暖', mediation: '调解', driving: '驾驶', teaching: '辅导', signLanguage: '手语',
} satisfies Record<Skill, string>
