import * as z from 'zod/mini'
import { defineOperations } from '../../kernel/operation'
import { Id, Time, Words } from '../../kernel/schema'
import { TEAMS } from '../../kernel/teams'
import { PatternCell } from '../pattern-cell'
import { Day, SHIFTS } from '../shift'
import { EVERYONE, HANDS, InEstate } from './shared'
import { TeamView } from './teams'

const ShiftTarget = z.object({ shiftId: Id })
const ForPerson = z.object({ shiftId: Id, memberId: Id })
const Person = z.object({ memberId: Id, name: z.string() })

/** A shift in the picture of the week. */
export const ShiftItem = z.object({
  shiftId: Id, teamId: Id, teamKind: z.enum(TEAMS), teamName: z.string(), day: Day, kind: z.enum(SHIFTS), startAt: Time, endAt: Time, need: z.int(), left: z.int(),
  names: z.array(z.string()), isMine: z.boolean(), isAsked: z.boolean(),
})
export type ShiftItem = z.infer<typeof ShiftItem>

const Note = z.object({ words: z.string(), by: z.string(), at: Time })
export const ShiftView = z.extend(ShiftItem, {
  /** Ids for those who lead. */
  people: z.array(z.object({ memberId: z.nullable(Id), name: z.string(), isMe: z.boolean(), asked: z.nullable(z.string()) })),
  note: z.nullable(Note),
  /** What the shift before left for this one; for those of the team. */
  before: z.nullable(Note),
  calledAt: z.nullable(Time),
  /** Who asks this person to take over. */
  asker: z.nullable(z.string()),
  canTake: z.boolean(), canLeave: z.boolean(), canHandOver: z.boolean(), canNote: z.boolean(), canLead: z.boolean(), canCall: z.boolean(),
  /** Whom one can ask or put on: the others of the team; for its leads and for those on the shift. */
  hands: z.array(Person),
})
export type ShiftView = z.infer<typeof ShiftView>

/** Who stands on duty now; the number is that of an office, never a neighbour's. */
export const OnDuty = z.object({ teamKind: z.enum(TEAMS), name: z.string(), phone: z.nullable(z.string()), endAt: Time })
export type OnDuty = z.infer<typeof OnDuty>

export const roster = defineOperations({
  week: {
    summary: '一周的值班表', input: z.object({ estateId: Id, monday: Day }), output: z.object({ monday: Day, items: z.array(ShiftItem) }), roles: EVERYONE, writes: false, rejections: [],
  },
  onDuty: { summary: '现在谁在值班', input: InEstate, output: z.object({ items: z.array(OnDuty) }), roles: EVERYONE, writes: false, rejections: [] },
  myShifts: { summary: '我的班', input: z.object({}), output: z.object({ items: z.array(ShiftItem) }), roles: HANDS, writes: false, rejections: [] },
  shift: { summary: '一个班次', input: ShiftTarget, output: ShiftView, roles: EVERYONE, writes: false, rejections: [] },
  setPattern: {
    summary: '定每周排班，滚动生成三周', input: z.object({ teamId: Id, cells: z.array(PatternCell).check(z.maxLength(21)) }), output: TeamView, roles: EVERYONE, writes: true,
    rejections: ['NOT_LEAD', 'NOT_IN_TEAM', 'TWICE'],
  },
  take: {
    summary: '接一个缺人的班', input: ShiftTarget, output: ShiftItem, roles: HANDS, writes: true,
    rejections: ['SHIFT_OVER', 'ON_SHIFT', 'NOT_IN_TEAM', 'SHIFT_FULL', 'TIME_CONFLICT'],
  },
  leave: { summary: '退班', input: ShiftTarget, output: ShiftTarget, roles: HANDS, writes: true, rejections: ['NOT_ON_SHIFT', 'SHIFT_OVER', 'NOTICE_PASSED'] },
  handShift: {
    summary: '请队里一位接班', input: ForPerson, output: ShiftTarget, roles: HANDS, writes: true, rejections: ['NOT_ON_SHIFT', 'SHIFT_OVER', 'NOT_IN_TEAM', 'ON_SHIFT'],
  },
  answerShift: {
    summary: '答复接班：来或不来', input: z.object({ shiftId: Id, isAccepted: z.boolean() }), output: ShiftTarget, roles: HANDS, writes: true,
    rejections: ['NOT_ASKED', 'SHIFT_OVER', 'ON_SHIFT', 'NOT_IN_TEAM', 'TIME_CONFLICT'],
  },
  putOn: {
    summary: '把人排上班', input: ForPerson, output: ShiftTarget, roles: EVERYONE, writes: true,
    rejections: ['NOT_LEAD', 'SHIFT_OVER', 'ON_SHIFT', 'NOT_IN_TEAM', 'SHIFT_FULL', 'TIME_CONFLICT'],
  },
  takeOff: { summary: '把人换下来', input: ForPerson, output: ShiftTarget, roles: EVERYONE, writes: true, rejections: ['NOT_LEAD', 'NOT_ON_SHIFT', 'SHIFT_OVER'] },
  callHands: { summary: '为缺人的班叫人', input: ShiftTarget, output: ShiftTarget, roles: EVERYONE, writes: true, rejections: ['NOT_LEAD', 'NO_GAP', 'ALREADY_CALLED'] },
  writeNote: {
    summary: '写交接班记录', input: z.object({ shiftId: Id, words: Words(300) }), output: ShiftTarget, roles: HANDS, writes: true,
    rejections: ['NOT_ON_SHIFT', 'TOO_EARLY', 'TOO_LATE', 'TEXT_REFUSED'],
  },
})
