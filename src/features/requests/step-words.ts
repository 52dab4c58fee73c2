import type { RequestView, StepView } from '@domain/requests/contract'
import type { Step } from '@/ui/stepper'
import { dayTime, duration } from '@/ui/time'

type Who = string
const TITLES: Record<StepView['type'], (who: Who, step: StepView) => string> = {
  RequestSubmitted: who => `${who}提交了诉求`,
  RequestAccepted: who => `${who}已接单`,
  RequestAssigned: (_, { assignee }) => `已派给 ${assignee?.name ?? '师傅'}`,
  RequestStarted: who => `${who}已出发`,
  RequestResolved: who => `${who}办好了`,
  RequestConfirmed: who => `${who}确认办好了`,
  RequestRated: (who, { stars }) => `${who}评价了 ${stars ?? 0} 星`,
  RequestReopened: who => `${who}要求重新处理`,
  RequestWithdrawn: who => `${who}撤回了`,
  RequestEscalated: () => '已上报上一级',
  RequestClosingSoon: () => '已提醒确认，两天后自动办结',
  RequestClosedBySilence: () => '一直没有回复，已自动办结',
  RequestFollowedUp: (who, { isSatisfied }) => `${who}电话回访：居民${isSatisfied ? '满意' : '不满意'}`,
  RequestSentBack: who => `${who}回访：没解决，退回重办`,
}

/** What comes next, by the state reached. */
const NEXT: Partial<Record<RequestView['status'], string>> = {
  submitted: '等管家接单', accepted: '等管家安排师傅', assigned: '等师傅出发', inProgress: '等师傅办好', resolved: '等您确认',
}

const wordsOf = ({ words, tags }: StepView): string | undefined => {
  const said = [tags?.join('、'), words && `“${words}”`].filter(Boolean).join(' ')
  return said || undefined
}

const chipOf = ({ type, at }: StepView, createdAt: number): Step['chip'] =>
  type === 'RequestAccepted' ? { tone: 'ok', words: `${duration(at - createdAt)}回应` } : undefined

/** The history as steps to read, the newest of an open matter marked, and what comes next. */
export function stepsOf({ timeline, status, createdAt, isMine }: RequestView, now: number): Step[] {
  const next = status === 'resolved' && !isMine ? '等居民确认' : NEXT[status]
  const done = timeline.map((step, index): Step => ({
    title: TITLES[step.type](step.by.isMe ? '您' : `${step.by.name} `, step), time: dayTime(step.at, now), words: wordsOf(step),
    photos: step.photos, chip: chipOf(step, createdAt), tone: next && index === timeline.length - 1 ? 'now' : 'done',
  }))
  return next ? [...done, { title: next, tone: 'todo' }] : done
}
