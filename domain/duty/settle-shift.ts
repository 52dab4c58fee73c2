import { SHIFT_MILESTONES, type Shift, type ShiftMilestone } from './shift'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** The team is called for a gap a day before it begins, and at once for a later one, ms. */
export const CALL_BEFORE = 24 * HOUR
/** Those on it are reminded, and it stands on the estate's board, so long before the start, ms. */
export const SOON = HOUR
/** The note is asked for so long before the end, ms. */
export const NOTE_BEFORE = 15 * MINUTE

/** What people of a shift are told; the wording stands in the one table of notices. */
export type ShiftNotice = 'dutyCall' | 'dutyPut' | 'dutyOff' | 'dutyHandOver' | 'dutyHandOverAnswered' | 'dutySoon' | 'dutyNote' | 'dutyGap'
export interface ShiftTold { event: ShiftNotice; to: string[]; detail: string }
/** What a decision comes to: the shift as it will be, who is told, and whether the team is called for its gap. */
export interface ShiftStep { shift: Shift; told: ShiftTold[]; isCalling: boolean }

export const tellShift = (event: ShiftNotice, to: readonly string[], detail: string): ShiftTold[] => (to.length > 0 ? [{ event, to: [...new Set(to)], detail }] : [])

/** The fields that follow from the others; a gap that opens anew may be called for anew. */
export function settleShift(shift: Shift, told: ShiftTold[] = [], isCalling = false): ShiftStep {
  const left = Math.max(0, shift.need - shift.people.length)
  const memberIds = shift.people.map(({ memberId }) => memberId)
  const asked = shift.people.flatMap(({ handOver }) => (handOver ? [handOver.memberId] : []))
  const calledAt = left > shift.left && !isCalling ? null : shift.calledAt
  const next = { ...shift, left, memberIds, concernedIds: [...new Set([...memberIds, ...asked])], calledAt }
  return { shift: { ...next, wakeAt: nextWakeOf(next) }, told, isCalling }
}

/** Whether people are still missing at `at`. */
export const isGap = ({ status, left, endAt }: Pick<Shift, 'status' | 'left' | 'endAt'>, at: number): boolean => status === 'open' && left > 0 && at < endAt

const DUE: Record<ShiftMilestone, (shift: Shift) => number> = {
  soon: ({ startAt }) => startAt - SOON, ending: ({ endAt }) => endAt - NOTE_BEFORE, over: ({ endAt }) => endAt,
}
export const milestoneAt = (shift: Shift, one: ShiftMilestone): number => DUE[one](shift)

/** When time alone has something to do next; null when nothing is left. */
function nextWakeOf(shift: Shift): number | null {
  // Nobody is wanted, but what the board shows of it goes when it is over.
  if (shift.status === 'off') return shift.passed.includes('over') ? null : shift.endAt
  const milestones = SHIFT_MILESTONES.filter(one => !shift.passed.includes(one)).map(one => milestoneAt(shift, one))
  const call = shift.left > 0 && shift.calledAt === null && !shift.passed.includes('over') ? [shift.startAt - CALL_BEFORE] : []
  const due = [...milestones, ...call]
  return due.length > 0 ? Math.min(...due) : null
}

/** What time alone does at `at`; each once, since it is saved with what it did. Safe to ask at any time. */
export function passShiftTime(shift: Shift, at: number): ShiftStep {
  const due = SHIFT_MILESTONES.filter(one => !shift.passed.includes(one) && milestoneAt(shift, one) <= at)
  const isCalling = isGap(shift, at) && shift.calledAt === null && at >= shift.startAt - CALL_BEFORE
  const told = due.flatMap(one => TELLS[one](shift, at))
  const people = due.includes('over') ? shift.people.map(one => ({ ...one, handOver: null })) : shift.people
  return settleShift({ ...shift, people, passed: [...shift.passed, ...due], calledAt: isCalling ? at : shift.calledAt }, told, isCalling)
}

const TELLS: Record<ShiftMilestone, (shift: Shift, at: number) => ShiftTold[]> = {
  soon: (shift, at) => (at < shift.startAt ? tellShift('dutySoon', shift.memberIds, '请按时接班，来不了请马上转给别人') : []),
  ending: (shift, at) => (at < shift.endAt && shift.note === null ? tellShift('dutyNote', shift.memberIds, '写几句交给下一班') : []),
  over: () => [],
}
