/** 服务队: four of the estate, three of the community (items 31, 34), and those who see the children to school. */
export const TEAMS = [
  'customerService', 'engineering', 'publicOrder', 'environment', 'policyOutreach', 'neighborhoodWatch', 'civilMediation', 'schoolEscort',
] as const
export type TeamKind = (typeof TEAMS)[number]

export const TEAM_LABELS = {
  customerService: '客服服务队', engineering: '工程服务队', publicOrder: '秩序服务队', environment: '环境服务队',
  policyOutreach: '政策宣讲队', neighborhoodWatch: '义务联防队', civilMediation: '民事调解队', schoolEscort: '护学岗',
} satisfies Record<TeamKind, string>
