import type { RejectionOf } from '../kernel/operation'
import type { posts } from './contract'
import type { SeatKind, TEAMS } from './model'

type Rejection = { [Name in keyof typeof posts]: RejectionOf<(typeof posts)[Name]> }[keyof typeof posts]

export const REJECTION_LABELS = {
  TIME_WRONG: '时间不对：开始要在现在之后，结束要在开始之后',
  TEXT_REFUSED: '内容里有不能发布的文字，请修改后再发布',
  POST_CLOSED: '这个岗位已取消',
  POST_STARTED: '岗位已经开始，不能再改；请直接联系负责人',
  POST_FULL: '刚刚满员了，可以问问负责人还需不需要人',
  ALREADY_CLAIMED: '您已经认领了这个岗位',
  TIME_CONFLICT: '您在这个时间已认领了别的岗位，请先退出那一个',
  NOT_PARTY_MEMBER: '党员席由支部核实过的党员认领，您可以认领邻居席',
  NOT_VERIFIED: '管家核实您的住址后就能认领，急事请直接打电话给管家',
  NOT_CLAIMED: '您没有认领这个岗位，请先认领',
  ALREADY_CHECKED_IN: '您已经到岗了',
  CODE_WRONG: '这不是本岗位的到岗码，请扫现场张贴的码',
  TOO_EARLY: '还没到时间，开始前 30 分钟起可以到岗',
  TOO_LATE: '岗位已经结束，请联系负责人补登记',
} satisfies Record<Rejection, string>

export const TEAM_LABELS = {
  customerService: '客服服务队', engineering: '工程服务队', publicOrder: '秩序服务队', environment: '环境服务队',
  policyOutreach: '政策宣讲队', neighborhoodWatch: '义务联防队', civilMediation: '民事调解队', schoolEscort: '护学岗',
} satisfies Record<(typeof TEAMS)[number], string>

export const SEAT_LABELS = { party: '党员席', neighbor: '邻居席' } satisfies Record<SeatKind, string>
