import type { RejectionOf } from '../kernel/operation'
import type { duty } from './contract'
import type { ShiftKind } from './shift'

type Rejection = { [Name in keyof typeof duty]: RejectionOf<(typeof duty)[Name]> }[keyof typeof duty]

export const REJECTION_LABELS = {
  TEAM_EXISTS: '这种服务队已经有了，一个小区一支',
  TEXT_REFUSED: '内容里有不能发布的文字，请修改后再试',
  NOT_LEAD: '由队长或小区负责人来办',
  TOO_MANY: '人数或组数满了，请先整理一下',
  PERSON_UNKNOWN: '没有找到这位，请核对手机号（对方要先加入小区）',
  IN_TEAM: '这位已经在队里了',
  GROUP_UNKNOWN: '没有这个组，请重新选择',
  NOT_IN_TEAM: '值班由本队的人来，请先让队长加进队里',
  TWICE: '同一个班重复了，请检查一下',
  SHIFT_OVER: '这个班已经结束或取消了',
  ON_SHIFT: '这位已经在这个班上，或已经问过了',
  SHIFT_FULL: '刚刚有人接了，这个班不缺人了',
  TIME_CONFLICT: '这个时间已有别的班或岗位（岗位含路上 15 分钟）',
  NOT_ON_SHIFT: '不在这个班上，请刷新看看',
  NOTICE_PASSED: '离上班不到一天，不能直接退；请转给队里别人',
  NOT_ASKED: '这次接班已经取消或答复过了',
  NO_GAP: '这个班不缺人，不用叫人',
  ALREADY_CALLED: '已经叫过一次了，请等大家答复，或直接排人',
  TOO_EARLY: '上班以后才能写交接班记录',
  TOO_LATE: '下班超过两小时，不能再写了',
} satisfies Record<Rejection, string>

export const SHIFT_LABELS = { day: '日班', evening: '中班', night: '夜班' } satisfies Record<ShiftKind, string>
