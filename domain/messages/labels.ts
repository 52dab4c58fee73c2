import type { TemplateKey } from './model'
import type { Ending } from './tally'

/** One line why, shown before WeChat's own dialog. */
export const TEMPLATE_REASONS = {
  requestNew: '有新诉求时微信提醒您',
  requestProgress: '接单、派单时微信提醒您',
  requestResolved: '办好了微信提醒您',
  postNotice: '岗位有变化时微信提醒您',
  dayNotice: '轮到您时微信提醒您',
  residentVerified: '住址核实后微信提醒您',
  muster: '应急集结时微信提醒您',
} satisfies Record<TemplateKey, string>

/** What became of a message. */
export const ENDING_LABELS = {
  sent: '微信送到',
  digested: '合并送到',
  refused: '微信不让发',
  failed: '发送失败',
  inboxOnly: '只在小程序里',
  unreached: '紧急没人查看',
} satisfies Record<Ending, string>

export const REJECTION_LABELS = {}
