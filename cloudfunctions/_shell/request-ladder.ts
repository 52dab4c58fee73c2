import type { Estate } from '../../domain/places/model'

/** 网格员 → 项目经理 → 社区干部 (items 14, 24): the stewards of the building first. */
export function ladderOf({ staff }: Estate, buildingId: string | null, category: string): string[][] {
  const ids = (role: string) => staff.filter(s => s.role === role && (role !== 'steward' || !buildingId || s.buildingIds.includes(buildingId))).map(s => s.memberId)
  // 代访 does not pass through the property company.
  return [ids('steward'), ...(category === 'petition' ? [] : [ids('siteManager')]), ids('communityOfficer')].filter(group => group.length)
}
