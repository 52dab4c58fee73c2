import type { RejectionOf } from '../kernel/operation'
import type { requests, RequestAction } from './contract'
import type { EVENT_TYPES, KINDS, RequestStatus } from './model'

type Rejection = { [Name in keyof typeof requests]: RejectionOf<(typeof requests)[Name]> }[keyof typeof requests]

export const REJECTION_LABELS = {
  CODE_UNKNOWN: '没有认出这个码，请扫楼道里张贴的爱社区管家码',
  CODE_REVOKED: '这个码已停用，请扫旁边的新码，或打电话给管家',
  CODE_ELSEWHERE: '这个码不在您能报事的小区，请扫本小区的码',
  TEXT_REFUSED: '内容里有不能发布的文字，请修改后再提交',
  CONSENT_NEEDED: '请先阅读并同意个人信息说明',
  PHOTO_NOT_YOURS: '有照片不是您上传的，请删掉后重新添加',
  ALREADY_ACCEPTED: '已经有人接单了，刷新后可以看到是谁',
  NOT_POSSIBLE_NOW: '这件事的进度已经变了，请刷新后再看',
  ASSIGNEE_UNKNOWN: '没有找到这位师傅，请重新选择',
  NOT_ASSIGNED_TO_YOU: '这件事已派给别人，如需接手请重新派单',
  ALREADY_RATED: '您已经评价过了，谢谢',
  NOTHING_TO_FOLLOW_UP: '这件不用回访，或已经回访过了，请刷新后再看',
  REOPEN_TOO_LATE: '办结超过 15 天，请重新报一件，或打电话给管家',
} satisfies Record<Rejection, string>

export const STATUS_LABELS = {
  submitted: '待接单', accepted: '已接单', assigned: '已派单', inProgress: '处理中', resolved: '待您确认', closed: '已办结', withdrawn: '已撤回',
} satisfies Record<RequestStatus, string>

export const KIND_LABELS = {
  repair: '报修', help: '求助', complaint: '投诉建议', question: '咨询', mediation: '调解', proxyPetition: '代访',
} satisfies Record<(typeof KINDS)[number], string>

export const ACTION_LABELS = {
  accept: '接单', assign: '派单', start: '开始处理', resolve: '办结', confirm: '确认办好了', rate: '评价', reopen: '没办好，重新处理', withdraw: '撤回', followUp: '记录回访',
} satisfies Record<RequestAction, string>

export const EVENT_LABELS = {
  RequestSubmitted: '提交了诉求', RequestAccepted: '已接单', RequestAssigned: '已派单', RequestStarted: '已出发', RequestResolved: '办好了',
  RequestConfirmed: '已确认', RequestRated: '已评价', RequestReopened: '要求重新处理', RequestWithdrawn: '已撤回', RequestEscalated: '已上报',
  RequestClosingSoon: '两天后自动办结', RequestClosedBySilence: '到期自动办结', RequestFollowedUp: '已回访', RequestSentBack: '回访后退回重办',
} satisfies Record<(typeof EVENT_TYPES)[number], string>

/** Quick words of a rating, happy and not; words of one's own are never needed. */
export const RATING_TAGS = { good: ['来得快', '修得好', '态度好', '收拾干净'], bad: ['来得慢', '没修好', '态度差', '乱收费'] }
