import { days } from '@domain/days/contract'
import type { InputOf } from '@domain/kernel/operation'
import { dateText, momentOf } from '@/ui/calendar'
import { fieldErrors } from '@/ui/field-errors'
import { ONCE, recurrenceOf, type Repeat } from '@/ui/repeat'
import { DAY_TEMPLATES } from '@domain/days/templates'
import { STALL_LABELS } from '@domain/days/labels'

type Input = InputOf<typeof days.publish>
export type StallDraft = Input['stalls'][number]

/** What the form holds while it is filled in; day and times as the pickers speak them. */
export interface DayDraft extends Pick<Input, 'title' | 'place' | 'words' | 'stalls'> {
  date: string
  from: string
  until: string
  repeat: Repeat
}

const WEEK = 7 * 86_400_000

/** A stall called by what it does until somebody writes another name. */
export const stallOf = (kind: StallDraft['kind']): StallDraft => ({
  kind, title: kind === 'other' ? '' : STALL_LABELS[kind], helper: '', slotMinutes: 30, capacity: 4, walkIns: 6,
})

export const emptyDayDraft = (now: number): DayDraft => ({
  title: '便民服务日', place: '', words: '', date: dateText(now + WEEK), from: '09:00', until: '11:30', stalls: [stallOf('haircut')], repeat: { ...ONCE, monthDay: 5, weekdays: [6], holidays: 'after' },
})

/** What a template fills in; date and place stay as they are. */
export function fromTemplate(key: string): Partial<DayDraft> {
  const template = DAY_TEMPLATES.find(each => each.key === key)
  return template ? { title: template.label, words: template.words, stalls: template.stalls.map(stall => ({ ...stall })) } : {}
}
/** 学雷锋日 comes back every 5 March. */
export const repeatOf = (key: string, repeat: Repeat): Repeat => (key === 'leiFeng' ? { ...repeat, kind: 'yearly', month: 3, monthDay: 5, holidays: 'keep' } : repeat)

/** The stall with another kind; a name that only repeated the old kind changes along. */
export const withKind = (stall: StallDraft, kind: StallDraft['kind']): StallDraft =>
  ({ ...stall, kind, title: stall.title && stall.title !== STALL_LABELS[stall.kind] ? stall.title : stallOf(kind).title })

export const dayInput = ({ date, from, until, repeat: _, ...draft }: DayDraft, estateId: string): Input => ({
  ...draft, estateId, startAt: momentOf(date, from) ?? 0, endAt: momentOf(date, until) ?? 0,
})
export const seriesInput = ({ date, repeat, ...draft }: DayDraft, estateId: string): InputOf<typeof days.startSeries> =>
  ({ ...draft, estateId, recurrence: recurrenceOf(repeat, date) })

const WORDS = {
  title: '请写便民日名称，最多 20 个字', place: '请写地点，最多 20 个字', words: '说明最多 300 个字', stalls: '每个摊位都要写名称，最多 10 个字',
}
export type DayErrors = Partial<Record<keyof typeof WORDS, string>>

export const dayErrors = (draft: DayDraft, estateId: string): DayErrors => fieldErrors(days.publish.input, dayInput(draft, estateId), WORDS)
