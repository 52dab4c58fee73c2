import type { RejectionOf } from '../kernel/operation'
import type { days } from './contract'
import type { BOOKING_STATUSES, STALL_KINDS } from './model'

type Rejection = { [Name in keyof typeof days]: RejectionOf<(typeof days)[Name]> }[keyof typeof days]

export const REJECTION_LABELS = {
  TIME_WRONG: '时间不对：开始要在现在之后，结束要在开始之后，并且在同一天',
  STALL_CLOSED: '这个摊位停了，请看看别的摊位',
  ALREADY_STAFFED: '这个摊位已经在招人了，请到岗位里改席位',
  HOME_NEEDED: '上门的摊位请住户自己约；替老人约请到“报事”里代报',
  NEXT_NOT_PUT_UP: '下一场还没有排出来，快到日子时再扫这张码，便民日历里看得到日子',
  NO_DAYS: '按这样重复，一年里没有一天，请看看日期',
  NOT_SERIES: '这一天不是系列里的，只能改这一次',
  TOO_MANY_SLOTS: '时段太多了，请把每个时段拉长或缩短当天时间',
  TEXT_REFUSED: '内容里有不能发布的文字，请修改后再发布',
  DAY_CLOSED: '这个便民日已取消、已结束或已经开始，不能再改',
  NOTHING_CHANGED: '时间和地点都没有变',
  NO_PLACE: '那一天没有空位了，请另选一天',
  NOT_SERVED: '办过以后就能评价',
  ALREADY_RATED: '您已经评价过了，谢谢',
  SLOT_UNKNOWN: '没有找到这个时段，请刷新后重选',
  SLOT_FULL: '这个时段刚刚约满，请选别的时段',
  SLOT_PASSED: '这个时段已经过了，请选后面的时段',
  ALREADY_BOOKED: '您已经约了这个摊位',
  TIME_CONFLICT: '这个时间您约了另一个摊位，请错开',
  NOT_VERIFIED: '管家核实您的住址后就能预约，急事请直接打电话给管家',
  NAME_NEEDED: '请写上来的人的称呼',
  FAMILY_FULL: '一天最多替 4 位家人约，请让别的家人自己约',
  DAY_OVER: '这次便民日已经结束',
  NO_NUMBERS: '这个摊位的现场号发完了，请看看别的摊位或下一次',
  STEP_IMPOSSIBLE: '这位的状态刚刚变了，请看一眼再点',
  NOT_BOOKED: '您没有这个预约，请先预约',
  CODE_WRONG: '这不是本次便民日的码，请扫现场张贴的码',
  TOO_EARLY: '还没到时间，开始前 60 分钟起可以签到',
  TOO_LATE: '已经轮到您或活动已结束，请到摊位找工作人员',
  STALL_UNKNOWN: '没有找到这个摊位，请刷新后再看',
  NOBODY_WAITING: '现在没有人在等',
} satisfies Record<Rejection, string>

export const STALL_LABELS = {
  haircut: '理发', freeClinic: '义诊', sharpening: '磨刀', applianceRepair: '家电维修', permitDesk: '证照办理', legalAid: '法律咨询', other: '其他',
} satisfies Record<(typeof STALL_KINDS)[number], string>

export const BOOKING_LABELS = {
  booked: '已预约', checkedIn: '已签到', called: '请到摊位', done: '已完成', missed: '过号', cancelled: '已取消',
  dayCancelled: '便民日取消', moved: '已改到别处', unserved: '没轮到', asRequest: '转为上门工单', stallClosed: '摊位停了',
} satisfies Record<(typeof BOOKING_STATUSES)[number], string>
