import type { MusterLine, MusterView, RollLine, TaskView } from './contract'
import type { Muster, MusterCall, MusterCounts, MusterTask } from './model'

/** A line of the history. */
export const lineOf = ({ _id: musterId, reason, whomWords, status, createdAt: startedAt, endedAt }: Pick<Muster, '_id' | 'reason' | 'whomWords' | 'status' | 'createdAt' | 'endedAt'>, counts: MusterCounts): MusterLine =>
  ({ musterId, reason, whomWords, status, startedAt, endedAt, counts })

export interface Viewer {
  memberId: string
  mine: MusterCall | null
  counts: MusterCounts
  isCalling: boolean
  canLead: boolean
  canEnd: boolean
  requestStatus: string | null
}

/** The muster as this person may see it: their own answer and tasks; all the tasks for those who lead. */
export function viewOf(muster: Muster, { memberId, mine, counts, isCalling, canLead, canEnd, requestStatus }: Viewer): MusterView {
  const tasks = muster.tasks.filter(task => canLead || task.memberId === memberId)
  return {
    ...lineOf(muster, counts), words: muster.words, startedBy: muster.startedBy.name, endWords: muster.endWords, isCalling, canLead, canEnd,
    isCalled: mine !== null, place: mine ? [mine.place, mine.room].filter(Boolean).join(' ') : '',
    mine: mine?.answeredAt && mine.answer !== 'none' ? { answer: mine.answer, words: mine.words, at: mine.answeredAt, requestId: mine.requestId, requestStatus } : null,
    tasks: tasks.map(task => taskOf(task, memberId)),
  }
}

const taskOf = ({ taskId, memberId, name, words, place, status, givenAt, answeredAt, answer }: MusterTask, viewerId: string): TaskView =>
  ({ taskId, name, words, place, status, givenAt, answeredAt, answer, isMine: memberId === viewerId })

/** One person of the roll, as those who lead read it. */
export function rollLineOf({ _id: callId, memberId, name, place, room, words, at, requestId }: MusterCall, tasks: readonly MusterTask[], requestStatus: string | null): RollLine {
  const own = tasks.filter(task => task.memberId === memberId || task.forCallId === callId)
  return { callId, name, place, room, words, at, requestId, requestStatus, tasks: own.length, openTasks: own.filter(({ status }) => status === 'given').length }
}
