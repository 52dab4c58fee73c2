import type { InputOf } from '@domain/kernel/operation'
import { ROLE_LABELS, type Role } from '@domain/kernel/roles'
import { APPOINTABLE, isOfCommunity, mayAppoint } from '@domain/people/appointment-record'
import { people } from '@domain/people/contract'
import { dateAfter, dateText, endOfDate, momentOf } from '@/ui/calendar'
import { fieldErrors } from '@/ui/field-errors'

type Input = InputOf<typeof people.appoint>
export type Appointable = Input['role']

/** 任期 in years; none is without an end. */
export const TERMS = [{ key: 'one', label: '一年', days: 365 }, { key: 'three', label: '三年', days: 3 * 365 + 1 }, { key: 'none', label: '不定期', days: null }] as const
export type TermKey = (typeof TERMS)[number]['key']

/** What the form holds while it is filled in; the day as the picker speaks it. */
export interface AppointDraft { phone: string; workName: string; role: Appointable; title: string; estateId: string | null; buildingIds: string[]; from: string; term: TermKey }

const TITLES: Record<Appointable, string> = {
  steward: '楼栋管家 / 网格员', engineer: '工程师傅', siteManager: '项目经理', branchSecretary: '党支部书记', communityOfficer: '社区干部',
}

/** The roles that somebody with these roles may grant. */
export const rolesFor = (granters: readonly Role[]) => APPOINTABLE.filter(role => mayAppoint(granters, role)).map(key => ({ key, label: ROLE_LABELS[key] }))

export const emptyAppointDraft = (now: number): AppointDraft =>
  ({ phone: '', workName: '', role: 'steward', title: TITLES.steward, estateId: null, buildingIds: [], from: dateText(now), term: 'three' })

/** Another role; a title that only repeated the old role changes along. */
export const withRole = (draft: AppointDraft, role: Appointable): AppointDraft =>
  ({ ...draft, role, title: draft.title === TITLES[draft.role] ? TITLES[role] : draft.title })

export const needsEstate = ({ role }: Pick<AppointDraft, 'role'>): boolean => !isOfCommunity(role)

export function appointInput({ term, from, estateId, buildingIds, ...draft }: AppointDraft): Input {
  const starts = momentOf(from, '00:00') ?? 0
  const days = TERMS.find(({ key }) => key === term)!.days
  const last = days === null ? null : endOfDate(dateAfter(starts, days - 1))
  return {
    ...draft, phone: draft.phone.trim(), workName: draft.workName.trim(), title: draft.title.trim(), from: starts, until: last === null ? null : last + 1,
    ...(needsEstate(draft) && estateId ? { estateId } : {}), buildingIds: draft.role === 'steward' ? buildingIds : [],
  }
}

const WORDS = { phone: '手机号是 1 开头的 11 位数字', workName: '请写工作称呼，如 周管家', title: '请写职务，如 楼栋管家', estateId: '请选小区', buildingIds: '请选负责的楼栋' }
export type AppointErrors = Partial<Record<keyof typeof WORDS, string>>

export const appointErrors = (draft: AppointDraft): AppointErrors => ({
  ...fieldErrors(people.appoint.input, appointInput(draft), WORDS),
  ...(needsEstate(draft) && !draft.estateId ? { estateId: WORDS.estateId } : {}),
  ...(draft.role === 'steward' && draft.buildingIds.length === 0 ? { buildingIds: WORDS.buildingIds } : {}),
})
