import type { Role } from '@domain/kernel/roles'

export interface RoleEntry { key: string; label: string; hint: string; icon: string; url: string; roles: readonly Role[] }

/** 工作入口: which pages a person sees under 我的, by the roles that the operations behind them admit. */
export const ROLE_ENTRIES = [
  {
    key: 'workbench', label: '工作台', hint: '待办诉求，先到期的在前', icon: 'queue', url: 'packages/steward/queue/index',
    roles: ['steward', 'engineer', 'siteManager'],
  },
  {
    key: 'claims', label: '可认领的事', hint: '抢单、志愿认领，先到先得', icon: 'help', url: 'packages/steward/claims/index',
    roles: ['engineer', 'partyMember'],
  },
  {
    key: 'ledger', label: '诉求台账', hint: '本小区全部诉求', icon: 'book', url: 'packages/steward/ledger/index',
    roles: ['steward', 'siteManager', 'communityOfficer'],
  },
  {
    key: 'overview', label: '每月总览', hint: '三率、每天几件、哪里最多', icon: 'chart', url: 'packages/steward/overview/index',
    roles: ['steward', 'siteManager', 'communityOfficer'],
  },
  {
    key: 'follow-ups', label: '待回访', hint: '不满意的，和抽到的', icon: 'tel', url: 'packages/steward/follow-ups/index',
    roles: ['siteManager', 'communityOfficer'],
  },
  {
    key: 'desk', label: '办事设置', hint: '自动轮派和常用语', icon: 'queue', url: 'packages/steward/desk/index',
    roles: ['siteManager'],
  },
  {
    key: 'deliveries', label: '提醒送达', hint: '微信送到了多少，谁没看到', icon: 'bell', url: 'packages/steward/deliveries/index',
    roles: ['siteManager', 'communityOfficer'],
  },
  {
    key: 'residents', label: '居民核实', hint: '等待核实的新住户', icon: 'people', url: 'packages/steward/residents/index',
    roles: ['steward', 'siteManager', 'communityOfficer'],
  },
  {
    key: 'estates', label: '楼栋和住户', hint: '每栋几户、谁住、空置', icon: 'building', url: 'packages/community/estates/index',
    roles: ['steward', 'siteManager', 'communityOfficer', 'branchSecretary'],
  },
  {
    key: 'party-members', label: '党员核实', hint: '申报党员身份的居民', icon: 'star', url: 'packages/community/party/index',
    roles: ['branchSecretary'],
  },
  {
    key: 'appointments', label: '任职', hint: '任命、任期和卸任', icon: 'people', url: 'packages/community/appointments/index',
    roles: ['siteManager', 'communityOfficer'],
  },
  {
    key: 'audits', label: '查看留痕', hint: '谁看了、谁任命了', icon: 'shield', url: 'packages/community/audits/index',
    roles: ['communityOfficer'],
  },
  {
    key: 'publish-post', label: '发布岗位', hint: '党员+N 服务岗位', icon: 'post', url: 'packages/posts/publish/index',
    roles: ['branchSecretary', 'communityOfficer', 'siteManager'],
  },
  {
    key: 'publish-day', label: '发布便民日', hint: '摊位、时段和签到码', icon: 'day', url: 'packages/days/publish/index',
    roles: ['branchSecretary', 'communityOfficer', 'siteManager'],
  },
  {
    key: 'day-queue', label: '便民日叫号', hint: '看排队，叫下一位', icon: 'megaphone', url: 'packages/days/queue/index',
    roles: ['steward', 'siteManager', 'communityOfficer'],
  },
  {
    key: 'musters', label: '应急集结', hint: '一次通知全小区报平安', icon: 'megaphone', url: 'packages/musters/list/index',
    roles: ['steward', 'siteManager', 'communityOfficer', 'branchSecretary'],
  },
  {
    key: 'codes', label: '小区的码', hint: '制作、保存和停用', icon: 'code', url: 'packages/steward/codes/index',
    roles: ['steward', 'siteManager', 'communityOfficer', 'branchSecretary'],
  },
] as const satisfies readonly RoleEntry[]

export const entriesFor = (roles: readonly Role[]): RoleEntry[] =>
  ROLE_ENTRIES.filter(entry => entry.roles.some(role => roles.includes(role)))
