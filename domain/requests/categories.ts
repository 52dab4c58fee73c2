import type { RequestKind } from './model'

/** A clock of a request: minutes to the answer and to the result, round the clock or in working hours (8:30–17:30 of working days). */
export interface Clock { respond: number; resolve: number; hours: 'always' | 'working' }

/** 谁来办: `grab` open to the estate's engineers (抢单), `assign` sent by the steward (派单), `rotate` in turn among those on duty (轮派). */
export type Handling = 'grab' | 'assign' | 'rotate'

/**
 * 诉求分类: what the form offers, how it is handled, and the clocks that follow.
 * Figures after 15分钟响应/24小时处置 and the draft standard of 接诉即办 (danger 2 h, utilities 24 h, ordinary 7 d).
 */
export interface Category {
  kind: RequestKind
  label: string
  icon: string
  /** Urgent unless an answer says that nothing presses (`isUrgentWith`). */
  isUrgent: boolean
  clocks: { normal: Clock; urgent: Clock }
  handling: Handling
  /** 党员入户维修: Party members may claim it as volunteers. */
  isForVolunteers: boolean
  /** 沉默结单: days of silence after 办结 that close it. */
  silenceDays: number
  /** Shown before submitting: what to do at once. */
  notice?: string
}

const HOUR = 60
const DAY = 24 * HOUR
/** 8:30–17:30 */
const WORKDAY = 9 * HOUR
const always = (respond: number, resolve: number): Clock => ({ respond, resolve, hours: 'always' })
const working = (respond: number, resolve: number): Clock => ({ respond, resolve, hours: 'working' })
const URGENT = always(15, DAY)

const DEFAULTS = {
  kind: 'repair', isUrgent: false, clocks: { normal: always(2 * HOUR, DAY), urgent: URGENT }, handling: 'assign', isForVolunteers: false, silenceDays: 7,
} as const
const category = (label: string, icon: string, more: Partial<Category> = {}): Category => ({ ...DEFAULTS, label, icon, ...more })
/** Work that is always pressing; once the danger is over it runs on an ordinary clock. */
const pressing = (label: string, icon: string, urgent: Clock, more: Partial<Category> = {}): Category =>
  category(label, icon, { isUrgent: true, clocks: { normal: DEFAULTS.clocks.normal, urgent }, ...more })
/** What is talked over in the office's hours. */
const talk = (kind: RequestKind, label: string, icon: string, normal: Clock, more: Partial<Category> = {}): Category =>
  category(label, icon, { kind, clocks: { normal, urgent: URGENT }, ...more })

export const CATEGORIES = {
  water: pressing('水管', 'water', URGENT, { handling: 'rotate', notice: '先关上水表旁的总阀，别让水流到插座上。' }),
  power: pressing('用电', 'bolt', URGENT, { handling: 'rotate', notice: '有火花或焦味，请先拉下总闸，不要碰开关。' }),
  gas: pressing('燃气', 'flame', always(5, 2 * HOUR), { notice: '闻到燃气味：先开窗、关阀门、到屋外再打电话，不要开关电器。' }),
  lift: pressing('电梯', 'lift', always(5, 2 * HOUR), { notice: '有人被困请按轿厢里的警铃，并马上打电话给管家。' }),
  door: category('门窗', 'door', { handling: 'grab', isForVolunteers: true }),
  environment: category('环境', 'leaf', { clocks: { normal: always(2 * HOUR, 3 * DAY), urgent: URGENT }, handling: 'grab' }),
  noise: category('噪音', 'noise', { kind: 'complaint', clocks: { normal: always(2 * HOUR, 3 * DAY), urgent: URGENT } }),
  help: pressing('求助', 'help', URGENT, { kind: 'help', isForVolunteers: true }),
  complaint: talk('complaint', '投诉建议', 'speech', working(WORKDAY, 5 * WORKDAY)),
  question: talk('question', '咨询', 'question', working(4 * HOUR, 2 * WORKDAY), { silenceDays: 5 }),
  mediation: talk('mediation', '邻里调解', 'people', working(WORKDAY, 10 * WORKDAY), { silenceDays: 15 }),
  petition: talk('proxyPetition', '代访', 'book', working(WORKDAY, 15 * WORKDAY), {
    silenceDays: 15, notice: '把要反映的事交给管家代为走访，只有您和指定的承办人能看到内容。',
  }),
  other: category('其他', 'more', { clocks: { normal: working(WORKDAY, 5 * WORKDAY), urgent: URGENT }, handling: 'grab', isForVolunteers: true }),
} satisfies Record<string, Category>
export type CategoryKey = keyof typeof CATEGORIES
export const CATEGORY_KEYS = Object.keys(CATEGORIES) as [CategoryKey, ...CategoryKey[]]

/** The category by its key as stored; what is not known any more is 其他. */
export const categoryOf = (key: string): Category => CATEGORIES[key as CategoryKey] ?? CATEGORIES.other
