/** Chinese names of the roles that demonstration data may give its people; any other is shown as it is written. */
const NAMES: Record<string, string> = {
  visitor: '访客',
  resident: '居民',
  partyMember: '党员',
  steward: '楼栋管家',
  engineer: '工程师傅',
  siteManager: '项目经理',
  communityOfficer: '社区工作者',
  branchSecretary: '党支部书记',
}

export const roleName = (role: string): string => NAMES[role] ?? role
