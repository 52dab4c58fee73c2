import type { RejectionOf } from '../kernel/operation'
import type { posts } from './contract'
import type { ClaimStatus, SeatKind } from './model'

type Rejection = { [Name in keyof typeof posts]: RejectionOf<(typeof posts)[Name]> }[keyof typeof posts]

export const REJECTION_LABELS = {
  TIME_WRONG: '时间不对：开始要在现在之后，结束要在开始之后',
  MINIMUM_WRONG: '成行人数比席位还多，请改小一些',
  TEXT_REFUSED: '内容里有不能发布的文字，请修改后再发布',
  SPAN_WRONG: '一次最多看六周',
  NEXT_NOT_PUT_UP: '这个系列近期没有排班，快到日子时再扫这张码',
  POST_CLOSED: '这个岗位已取消',
  POST_STARTED: '岗位已经开始，不能再改；请直接联系负责人',
  POST_FULL: '刚刚满员了，可以排队等空位',
  ALREADY_CLAIMED: '已经认领了这个岗位',
  ALREADY_WAITING: '您已经在排队了，要换席位请先退出排队',
  ANSWER_FIRST: '有一个席位在等您答复，请先答复',
  TIME_CONFLICT: '这个时间（含路上 15 分钟）您已有别的岗位，请先退出那一个',
  LEAD_NEEDED: '要等一位党员带头认领后才开放，可以先排队',
  LINE_FIRST: '前面有邻居在排队，请您也排队，轮到就通知您',
  SEAT_FREE: '现在就有空位，直接认领就好',
  NOT_PARTY_MEMBER: '党员席由支部核实过的党员认领，请认领邻居席',
  NOT_VERIFIED: '管家核实住址后就能认领，急事请直接打电话给管家',
  SKILL_NEEDED: '这个岗位要有特长的人，会的话请先在“我的服务”里填上',
  AGE_UNKNOWN: '这个岗位有年龄要求，请先在“我的服务”里填出生年份',
  TOO_YOUNG: '还没到这个岗位要求的年龄，看看别的岗位',
  GUARDIAN_NEEDED: '未满 18 岁，请先在“我的服务”里填监护人电话',
  TRUST_LOW: '最近有两次缺岗，这个月请到现场找负责人登记；有误可以申诉',
  NOT_CLAIMED: '您没有认领这个岗位，请先认领',
  NOTICE_PASSED: '离开始太近，不能直接退；请转给别人，或打电话给负责人',
  PERSON_UNKNOWN: '没有找到这位邻居，请核对手机号（对方要先加入小区）',
  PERSON_BUSY: '这位邻居已在这个岗位上，请换一位',
  NOT_ASKED: '这次接替已经取消或答复过了',
  NOT_WAITING: '您不在排队',
  NO_OFFER: '这个席位已经让给别人或收回了',
  OFFER_LAPSED: '答复时间过了，席位已让给下一位；还想来可以再排队',
  ALREADY_CHECKED_IN: '已经到岗了',
  NOT_CHECKED_IN: '还没有到岗，或者已经离岗了',
  CODE_WRONG: '这不是本岗位的到岗码，请扫现场张贴的码',
  TOO_EARLY: '还没到时间：到岗从开始前 30 分钟起，记缺岗从开始后 30 分钟起',
  TOO_LATE: '时间过了，请联系负责人补登记',
  NO_SEAT_FREE: '现在没有可以直接认领的空席',
  ALREADY_CALLED: '已经喊过一次了，一个岗位只喊一次',
  NOT_LEAD: '由岗位负责人来办',
  NOT_ON_ROLL: '名单里没有这位，或者已经处理过了',
  OWN_HOURS: '自己的要由别人来确认',
  ALREADY_CONFIRMED: '工时已经确认，不能再改',
  NOT_CHECKED_OUT: '有人还没有离岗时间，请先补记',
  NOT_ABSENT: '没有缺岗记录',
  ALREADY_APPEALED: '已经申诉过了，请等答复',
  NO_APPEAL: '没有等答复的申诉',
  NOT_SERVED: '服务过的人才能评',
  ALREADY_RATED: '您已经评过了，谢谢',
  NOBODY_SERVED: '还没有人到岗，不用发感谢卡',
  PHOTO_FOREIGN: '照片没有传好，请重新选一次',
  CHOOSE_WHO: '席位上已经有人，请选谁让出来',
  NO_DAYS: '这样重复，接下来四周一次也没有，请改一改日子',
  TOO_MANY: '存得太多了，先删掉几个不用的',
  PERIOD_WRONG: '请选对起止月份，一张最多两年',
  NO_HOURS: '这段时间没有确认过的工时，换几个月看看',
  CERTIFICATE_UNKNOWN: '没有这张服务证明，可能是伪造的，或编号看错了',
  NOT_SERIES: '这是单次岗位，只能改这一次',
} satisfies Record<Rejection, string>

export { TEAM_LABELS } from '../kernel/teams'

export const SEAT_LABELS = { party: '党员席', neighbor: '邻居席' } satisfies Record<SeatKind, string>

export const CLAIM_STATUS_LABELS = {
  claimed: '已认领', checkedIn: '已到岗', checkedOut: '已离岗', confirmed: '已确认', withdrawn: '已退岗', handedOver: '已转给别人', absent: '缺岗', excused: '缺岗已撤销',
} satisfies Record<ClaimStatus, string>
