import * as z from 'zod/mini'
import { defineOperations } from '../../kernel/operation'
import { Id } from '../../kernel/schema'
import { INELIGIBLE } from '../ineligible'
import { Claim, SEATS } from '../model'
import { NEIGHBORS, Phone, Target } from './shared'

const Seat = z.object({ postId: Id, seat: z.enum(SEATS) })
const Answer = z.object({ postId: Id, isAccepted: z.boolean() })

export const claiming = defineOperations({
  claim: {
    summary: '认领岗位',
    input: Seat, output: z.object({ claim: Claim, seatsLeft: z.number() }), roles: NEIGHBORS, writes: true,
    rejections: [
      'POST_CLOSED', 'POST_STARTED', 'POST_FULL', 'ALREADY_CLAIMED', 'ALREADY_WAITING', 'ANSWER_FIRST', 'TIME_CONFLICT', 'LEAD_NEEDED', 'LINE_FIRST', ...INELIGIBLE,
    ],
  },
  withdraw: {
    summary: '退岗', input: Target, output: z.object({ postId: Id, seatsLeft: z.number() }), roles: NEIGHBORS, writes: true,
    rejections: ['NOT_CLAIMED', 'POST_STARTED', 'ALREADY_CHECKED_IN', 'NOTICE_PASSED'],
  },
  handOver: {
    summary: '请一位邻居接替（按手机号指名）',
    input: z.object({ postId: Id, phone: Phone }), output: z.object({ name: z.string() }), roles: NEIGHBORS, writes: true,
    rejections: ['NOT_CLAIMED', 'POST_STARTED', 'ALREADY_CHECKED_IN', 'PERSON_UNKNOWN', 'PERSON_BUSY'],
  },
  answerHandOver: {
    summary: '答复接替：来或不来', input: Answer, output: Target, roles: NEIGHBORS, writes: true,
    rejections: ['NOT_ASKED', 'POST_STARTED', 'TIME_CONFLICT', ...INELIGIBLE],
  },
  joinLine: {
    summary: '排队等空位',
    input: Seat, output: z.object({ ahead: z.int() }), roles: NEIGHBORS, writes: true,
    rejections: ['POST_CLOSED', 'POST_STARTED', 'ALREADY_CLAIMED', 'ALREADY_WAITING', 'ANSWER_FIRST', 'SEAT_FREE', ...INELIGIBLE],
  },
  leaveLine: { summary: '不排了', input: Target, output: Target, roles: NEIGHBORS, writes: true, rejections: ['NOT_WAITING'] },
  answerOffer: {
    summary: '答复空出的席位', input: Answer, output: Target, roles: NEIGHBORS, writes: true, rejections: ['NO_OFFER', 'OFFER_LAPSED', 'TIME_CONFLICT'],
  },
})
