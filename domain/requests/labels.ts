import type { RejectionOf } from '../kernel/operation'
import type { requests, RequestAction } from './contract'
import type { Agency, HOLD_REASONS } from './handling'
import type { EVENT_TYPES, KINDS, RequestSource, RequestStatus } from './model'

type Rejection = { [Name in keyof typeof requests]: RejectionOf<(typeof requests)[Name]> }[keyof typeof requests]

export const REJECTION_LABELS = {
  CODE_UNKNOWN: '没有认出这个码，请扫楼道里张贴的爱社区管家码',
  CODE_REVOKED: '这个码已停用，请扫旁边的新码，或打电话给管家',
  CODE_ELSEWHERE: '这个码不在您能报事的小区，请扫本小区的码',
  TEXT_REFUSED: '内容里有不能发布的文字，请修改后再提交',
  CONSENT_NEEDED: '请先阅读并同意个人信息说明',
  PHOTO_NOT_YOURS: '有照片不是您上传的，请删掉后重新添加',
  ALREADY_ACCEPTED: '已由{who}接单',
  NOT_POSSIBLE_NOW: '这件事的进度已经变了，请刷新后再看',
  ASSIGNEE_UNKNOWN: '没有找到这位师傅，请重新选择',
  NOT_ASSIGNED_TO_YOU: '这件事已派给别人，如需接手请重新派单',
  ALREADY_RATED: '您已经评价过了，谢谢',
  NOTHING_TO_FOLLOW_UP: '这件不用回访，或已经回访过了，请刷新后再看',
  BUILDING_UNKNOWN: '这个小区没有这栋楼，请重新选地点',
  NOT_PUBLIC: '这件诉求不公开，不能关注',
  FOLLOWERS_FULL: '关注的人已满，可以在公开栏里看进展',
  REVEAL_NOT_ALLOWED: '带姓名电话的台账只有项目经理和社区干部能导出',
  REOPEN_TOO_LATE: '办结超过 15 天，请重新报一件，或打电话给管家',
  ALREADY_ASSIGNED: '已经派给{who}了，要换人请用“改派”',
  ASSIGNEE_FULL: '{who}手上的事已经到上限，请派给别人',
  NOBODY_FREE: '现在没有能轮到的值班师傅，请直接选人',
  ALREADY_TAKEN: '这件事已由{who}认领',
  NOT_OPEN_TO_YOU: '这件事不开放认领，由管家安排',
  TOO_MUCH_IN_HAND: '您手上的事已经到上限，先办完再认领',
  DATE_NOT_POSSIBLE: '日期要在今天之后、60 天以内，请重新选',
  ORIGINAL_UNKNOWN: '没有找到能并入的在办件，请重新选择',
  HAS_DUPLICATES: '已有别的诉求并入这件，不能再并到别处',
  ALREADY_APPEALED: '这件事已经申诉过一次，如有疑问请联系社区',
  APPEAL_TOO_LATE: '答复超过 15 天，请重新报一件，或联系社区',
  NOT_YOUR_APPEAL: '申诉要由答复人之外的人处理',
  NUDGED_TODAY: '今天已经催过了，管家已收到提醒',
  FEE_SETTLED: '费用已收讫或减免，不能再改',
  NO_FEE_DUE: '没有待收的费用',
  CATEGORY_NOT_ROTATED: '代访由指定的承办人办，不能轮派',
} satisfies Record<Rejection, string>

export const STATUS_LABELS = {
  submitted: '待接单', accepted: '已接单', assigned: '已派单', inProgress: '处理中', resolved: '待居民确认', closed: '已办结', withdrawn: '已撤回',
  onHold: '已暂停', referred: '已转外单位', declined: '不予受理', appealed: '申诉中', duplicate: '已并案',
} satisfies Record<RequestStatus, string>

export const SOURCE_LABELS = {
  self: '自己报', walkIn: '上门', phone: '电话', visit: '走访',
} satisfies Record<RequestSource, string>

export const KIND_LABELS = {
  repair: '报修', help: '求助', complaint: '投诉建议', question: '咨询', mediation: '调解', proxyPetition: '代访',
} satisfies Record<(typeof KINDS)[number], string>

export const ACTION_LABELS = {
  accept: '接单', assign: '派单', start: '开始处理', resolve: '办结', confirm: '确认办好了', rate: '评价', reopen: '没办好，重新处理', withdraw: '撤回', followUp: '记录回访',
  claim: '我来办', hold: '暂停', resume: '恢复办理', refer: '转外单位', chase: '催办', giveBack: '退单', transfer: '转给别的师傅', handOver: '移交管家',
  decline: '不予受理', merge: '并案', appeal: '申诉', grantAppeal: '申诉成立', upholdAppeal: '维持答复', nudge: '催一催', note: '内部备注',
  charge: '登记费用', waiveFee: '减免费用', settleFee: '费用收讫', setUrgency: '改急缓',
} satisfies Record<RequestAction, string>

export const EVENT_LABELS = {
  RequestSubmitted: '提交了诉求', RequestAccepted: '已接单', RequestAssigned: '已派单', RequestStarted: '已出发', RequestResolved: '办好了',
  RequestConfirmed: '已确认', RequestRated: '已评价', RequestReopened: '要求重新处理', RequestWithdrawn: '已撤回', RequestEscalated: '已上报',
  RequestClosingSoon: '两天后自动办结', RequestClosedBySilence: '到期自动办结', RequestFollowedUp: '已回访', RequestSentBack: '回访后退回重办',
  RequestClaimed: '认领了', RequestReturned: '退单了', RequestTransferred: '已转给别的师傅', RequestHandedOver: '已移交', RequestHeld: '已暂停',
  RequestResumed: '已恢复办理', RequestReferred: '已转外单位', RequestChased: '已向外单位催办', RequestDeclined: '不予受理', RequestMerged: '已并案',
  RequestAppealed: '提出申诉', RequestAppealUpheld: '维持原答复', RequestAppealGranted: '申诉成立，重新办理', RequestNudged: '催了一次', RequestNoted: '留了备注',
  RequestCharged: '登记了费用', RequestFeeWaived: '减免了费用', RequestFeeSettled: '已收讫费用', RequestUrgencyChanged: '改了急缓',
  RequestDueSoon: '快到期，已提醒', RequestHoldEnded: '暂停到期，已恢复', RequestChaseDue: '该催办了，已提醒', RequestOriginalMoved: '原件有进展', RequestReleased: '原件已撤回，恢复单独办理',
  RequestRotated: '已轮派', RequestPooled: '已请师傅抢单', RequestTurnPassed: '这次办不了，等别人接', RequestHandlerLeft: '负责的人卸任',
} satisfies Record<(typeof EVENT_TYPES)[number], string>

/** 代访 has its own steps: 委托 → 受理 → 代访中 → 反馈 → 确认 (item 26). */
const PETITION_STATUS: Partial<Record<RequestStatus, string>> = {
  submitted: '已委托，待受理', accepted: '已受理', assigned: '已受理', inProgress: '代访中', resolved: '已反馈，待居民确认', closed: '已确认',
}
/** The state of a request as everybody but its resident reads it. */
export const statusLabel = (status: RequestStatus, kind?: string): string =>
  (kind === 'proxyPetition' && PETITION_STATUS[status]) || STATUS_LABELS[status]
/** The same as the resident reads it: 待您确认. */
export const ownStatusLabel = (status: RequestStatus, kind?: string): string => statusLabel(status, kind).replace('居民', '您')

export const HOLD_LABELS = { resident: '等住户', parts: '等配件', agency: '等外单位' } satisfies Record<(typeof HOLD_REASONS)[number], string>
export const AGENCY_LABELS = {
  water: '自来水公司', power: '供电公司', gas: '燃气公司', heating: '供热公司', telecom: '通信公司', liftCompany: '电梯维保单位', police: '派出所', fire: '消防',
  hospital: '医院', cityManagement: '城管', government: '街道办', other: '其他单位',
} satisfies Record<Agency, string>
export const FEE_LABELS = { due: '待收', waived: '已减免', settled: '已收讫' } as const

/** Quick words of a rating, happy and not; words of one's own are never needed. */
export const RATING_TAGS = { good: ['来得快', '修得好', '态度好', '收拾干净'], bad: ['来得慢', '没修好', '态度差', '乱收费'] }
