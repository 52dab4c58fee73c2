import type { RequestView, StepView } from '@domain/requests/contract'
import { AGENCY_LABELS, HOLD_LABELS, statusLabel } from '@domain/requests/labels'
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
  RequestClaimed: who => `${who}来办`,
  RequestReturned: who => `${who}退单，等管家另派`,
  RequestTransferred: (_, { assignee }) => `已转给 ${assignee?.name ?? '别的师傅'}`,
  RequestHandedOver: (_, { assignee }) => `由 ${assignee?.name ?? '别的管家'} 负责`,
  RequestHeld: (_, { hold }) => `已暂停${hold ? ` · ${HOLD_LABELS[hold.reason]}` : ''}`,
  RequestResumed: (who, { by }) => (by.role === 'resident' ? `${who}回复了，继续办理` : '已恢复办理'),
  RequestReferred: (_, { agency }) => `已转${agency ? AGENCY_LABELS[agency] : '外单位'}`,
  RequestChased: who => `${who}向外单位催办`,
  RequestDeclined: who => `${who}答复：不予受理`,
  RequestMerged: (_, { original }) => `已并入 ${original?.number ?? '同一件事'}`,
  RequestAppealed: who => `${who}提出申诉`,
  RequestAppealUpheld: who => `${who}答复申诉：维持原答复`,
  RequestAppealGranted: who => `${who}答复申诉：重新办理`,
  RequestNudged: who => `${who}催了一次`,
  RequestNoted: who => `${who}留了备注`,
  RequestCharged: (_, { amount }) => `费用 ${yuan(amount)} 元`,
  RequestFeeWaived: (_, { amount }) => `费用 ${yuan(amount)} 元已减免`,
  RequestFeeSettled: (_, { amount }) => `费用 ${yuan(amount)} 元已收讫`,
  RequestUrgencyChanged: (_, { isUrgent }) => (isUrgent ? '改为急办' : '改为不急'),
  RequestDueSoon: () => '快到期，已提醒承办人',
  RequestHoldEnded: () => '暂停到期，继续办理',
  RequestChaseDue: () => '该向外单位催办了，已提醒管家',
  RequestOriginalMoved: (_, { original }) => `原件${original ? statusLabel(original.status as RequestView['status']) : '有进展'}`,
  RequestHandlerLeft: who => `${who}卸任`,
  RequestReleased: () => '原件已撤回，这件单独办理',
  RequestRotated: (_, { assignee }) => `轮到 ${assignee?.name ?? '值班师傅'}`,
  RequestPooled: () => '值班师傅手上都满了，谁有空谁来接',
  RequestTurnPassed: who => `${who}这次办不了，等别的师傅接`,
  RequestFollowedUp: (who, { isSatisfied }) => `${who}电话回访：居民${isSatisfied ? '满意' : '不满意'}`,
  RequestSentBack: who => `${who}回访：没解决，退回重办`,
}

/** 代访 in its own words: 委托 → 受理 → 代访中 → 反馈 → 确认. */
const PETITION_TITLES: Partial<typeof TITLES> = {
  RequestSubmitted: who => `${who}委托代访`, RequestAccepted: who => `${who}受理了委托`, RequestAssigned: (_, { assignee }) => `由 ${assignee?.name ?? '管家'} 承办`,
  RequestStarted: who => `${who}开始代访`, RequestResolved: who => `${who}反馈了结果`, RequestConfirmed: who => `${who}确认了反馈`,
}
const PETITION_NEXT: Partial<Record<RequestView['status'], string>> = {
  submitted: '等管家受理', accepted: '等管家去代访', assigned: '等承办人去代访', inProgress: '等管家反馈',
}
const yuan = (fen = 0): string => String(fen / 100)

/** What comes next, by the state reached. */
const NEXT: Partial<Record<RequestView['status'], string>> = {
  submitted: '等管家接单', accepted: '等管家安排师傅', assigned: '等师傅出发', inProgress: '等师傅办好', resolved: '等您确认',
  onHold: '到日子继续办理', referred: '等外单位办理，管家跟进', appealed: '等上一级答复', duplicate: '随原件办理',
}

const wordsOf = ({ words, tags, receipt }: StepView): string | undefined => {
  const said = [receipt && `受理号 ${receipt}`, tags?.join('、'), words && `“${words}”`].filter(Boolean).join(' ')
  return said || undefined
}

const chipOf = ({ type, at }: StepView, createdAt: number): Step['chip'] =>
  type === 'RequestAccepted' ? { tone: 'ok', words: `${duration(at - createdAt)}回应` } : undefined

/** The history as steps to read, the newest of an open matter marked, and what comes next. */
export function stepsOf({ timeline, status, createdAt, isMine, kind }: RequestView, now: number): Step[] {
  const isPetition = kind === 'proxyPetition'
  const isUnanswered = status === 'assigned' && timeline.at(-1)?.type === 'RequestRotated'
  const next = isUnanswered ? '等师傅接单' : isPetition && PETITION_NEXT[status] ? PETITION_NEXT[status] : status === 'resolved' && !isMine ? '等居民确认' : NEXT[status]
  const done = timeline.map((step, index): Step => ({
    title: ((isPetition && PETITION_TITLES[step.type]) || TITLES[step.type])(step.by.isMe ? '您' : `${step.by.name} `, step), time: dayTime(step.at, now), words: wordsOf(step),
    photos: step.photos, chip: chipOf(step, createdAt), tone: next && index === timeline.length - 1 ? 'now' : 'done',
  }))
  return next ? [...done, { title: next, tone: 'todo' }] : done
}
