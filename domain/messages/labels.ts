import type { TemplateKey } from './model'

/** One line why, shown before WeChat's own dialog. */
export const TEMPLATE_REASONS = {
  requestNew: '有新诉求时微信提醒您',
  requestProgress: '接单、派单时微信提醒您',
  requestResolved: '办好了微信提醒您',
  postNotice: '岗位有变化时微信提醒您',
  dayNotice: '轮到您时微信提醒您',
  residentVerified: '住址核实后微信提醒您',
} satisfies Record<TemplateKey, string>

export const REJECTION_LABELS = {}
