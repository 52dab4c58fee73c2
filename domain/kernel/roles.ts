/**
 * Who may call an operation. `visitor` is anybody WeChat vouches for; `resident` has joined an estate (verified or not);
 * `partyMember` is verified by the branch; the rest are dated appointments (交叉任职: one person may hold several).
 */
export const ROLES = [
  'visitor', 'resident', 'partyMember', 'steward', 'engineer', 'siteManager', 'communityOfficer', 'branchSecretary', 'timer',
] as const
export type Role = (typeof ROLES)[number]

export const ROLE_LABELS = {
  visitor: '访客',
  resident: '居民',
  partyMember: '党员',
  steward: '楼栋管家',
  engineer: '工程师傅',
  siteManager: '项目经理',
  communityOfficer: '社区干部',
  branchSecretary: '支部书记',
  timer: '定时任务',
} satisfies Record<Role, string>
