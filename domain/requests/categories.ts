import type { RequestKind } from './model'

/**
 * 诉求分类: what the form offers, and the clocks that follow (respond and resolve in minutes, round the clock).
 * Figures after 15分钟响应/24小时处置 and the draft standard of 接诉即办 (danger 2 h, utilities 24 h, ordinary 7 d).
 */
export interface Category {
  kind: RequestKind
  label: string
  icon: string
  isUrgent: boolean
  respondWithin: number
  resolveWithin: number
  /** Shown before submitting: what to do at once. */
  notice?: string
}

const HOUR = 60
const DAY = 24 * HOUR
const repair = (label: string, icon: string, more: Partial<Category> = {}): Category => ({
  kind: 'repair', label, icon, isUrgent: false, respondWithin: 2 * HOUR, resolveWithin: DAY, ...more,
})

export const CATEGORIES = {
  water: repair('水管', 'water', { isUrgent: true, respondWithin: 15, notice: '先关上水表旁的总阀，别让水流到插座上。' }),
  power: repair('用电', 'bolt', { isUrgent: true, respondWithin: 15, notice: '有火花或焦味，请先拉下总闸，不要碰开关。' }),
  gas: repair('燃气', 'flame', { isUrgent: true, respondWithin: 5, resolveWithin: 2 * HOUR, notice: '闻到燃气味：先开窗、关阀门、到屋外再打电话，不要开关电器。' }),
  lift: repair('电梯', 'lift', { isUrgent: true, respondWithin: 5, resolveWithin: 2 * HOUR, notice: '有人被困请按轿厢里的警铃，并马上打电话给管家。' }),
  door: repair('门窗', 'door'),
  environment: repair('环境', 'leaf', { resolveWithin: 3 * DAY }),
  noise: { kind: 'complaint', label: '噪音', icon: 'noise', isUrgent: false, respondWithin: 2 * HOUR, resolveWithin: 3 * DAY },
  help: { kind: 'help', label: '求助', icon: 'help', isUrgent: true, respondWithin: 15, resolveWithin: DAY },
  complaint: { kind: 'complaint', label: '投诉建议', icon: 'speech', isUrgent: false, respondWithin: DAY, resolveWithin: 7 * DAY },
  question: { kind: 'question', label: '咨询', icon: 'question', isUrgent: false, respondWithin: DAY, resolveWithin: 3 * DAY },
  mediation: { kind: 'mediation', label: '邻里调解', icon: 'people', isUrgent: false, respondWithin: DAY, resolveWithin: 15 * DAY },
  other: repair('其他', 'more', { resolveWithin: 7 * DAY }),
} satisfies Record<string, Category>
export type CategoryKey = keyof typeof CATEGORIES
export const CATEGORY_KEYS = Object.keys(CATEGORIES) as [CategoryKey, ...CategoryKey[]]
