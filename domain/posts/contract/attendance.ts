import * as z from 'zod/mini'
import { defineOperations } from '../../kernel/operation'
import { Id, Scene, Time, Words } from '../../kernel/schema'
import { Claim, SEATS, PostPhoto } from '../model'
import { EVERYONE, MANAGERS, NEIGHBORS, Phone, Target } from './shared'

const AtPost = z.object({ postId: Id, scene: Scene })
const OnRoll = { postId: Id, claimId: Id }
const Stars = z.int().check(z.minimum(1), z.maximum(5))

export const attendance = defineOperations({
  checkIn: {
    summary: '扫岗位码到岗', input: AtPost, output: z.object({ claim: Claim }), roles: NEIGHBORS, writes: true,
    rejections: ['NOT_CLAIMED', 'CODE_WRONG', 'TOO_EARLY', 'TOO_LATE', 'ALREADY_CHECKED_IN'],
  },
  checkOut: {
    summary: '扫岗位码离岗', input: AtPost, output: z.object({ minutes: z.number() }), roles: NEIGHBORS, writes: true,
    rejections: ['NOT_CHECKED_IN', 'CODE_WRONG', 'TOO_LATE'],
  },
  addWalkIn: {
    summary: '现场加入没认领就来了的人', input: z.object({ postId: Id, phone: Phone, seat: z.enum(SEATS) }), output: z.object({ name: z.string() }), roles: EVERYONE, writes: true,
    rejections: ['NOT_LEAD', 'PERSON_UNKNOWN', 'POST_CLOSED', 'TOO_EARLY', 'TOO_LATE', 'ALREADY_CLAIMED', 'NOT_PARTY_MEMBER', 'NOT_VERIFIED', 'TIME_CONFLICT'],
  },
  correctTimes: {
    summary: '补记或更正到岗离岗时间，写明原因',
    input: z.object({ ...OnRoll, checkedInAt: Time, checkedOutAt: Time, reason: Words(50) }), output: Target, roles: EVERYONE, writes: true,
    rejections: ['NOT_LEAD', 'NOT_ON_ROLL', 'OWN_HOURS', 'ALREADY_CONFIRMED', 'TOO_EARLY', 'TOO_LATE', 'TIME_WRONG'],
  },
  confirmHours: {
    summary: '确认工时，顺带评一评',
    input: z.object({ postId: Id, entries: z.array(z.object({ claimId: Id, praise: z.nullable(Stars) })).check(z.minLength(1), z.maxLength(50)) }),
    output: Target, roles: EVERYONE, writes: true, rejections: ['NOT_LEAD', 'NOT_ON_ROLL', 'OWN_HOURS', 'NOT_CHECKED_OUT', 'TOO_LATE'],
  },
  markAbsent: {
    summary: '记缺岗', input: z.object(OnRoll), output: Target, roles: EVERYONE, writes: true, rejections: ['NOT_LEAD', 'NOT_ON_ROLL', 'OWN_HOURS', 'TOO_EARLY'],
  },
  appeal: {
    summary: '对缺岗记录申诉', input: z.object({ postId: Id, words: Words(100) }), output: Target, roles: NEIGHBORS, writes: true,
    rejections: ['NOT_ABSENT', 'ALREADY_APPEALED', 'TOO_LATE', 'TEXT_REFUSED'],
  },
  answerAppeal: {
    summary: '答复缺岗申诉', input: z.object({ ...OnRoll, isLifted: z.boolean(), words: Words(100) }), output: Target, roles: MANAGERS, writes: true,
    rejections: ['NO_APPEAL', 'OWN_HOURS'],
  },
  rate: {
    summary: '给岗位打星', input: z.object({ postId: Id, stars: Stars, words: z.string().check(z.maxLength(100)) }), output: Target, roles: NEIGHBORS, writes: true,
    rejections: ['NOT_SERVED', 'ALREADY_RATED', 'TEXT_REFUSED'],
  },
  callForSeats: {
    summary: '喊人补位：告诉有资格、那时有空的人，一个岗位一次', input: Target, output: Target, roles: EVERYONE, writes: true,
    rejections: ['NOT_LEAD', 'POST_CLOSED', 'POST_STARTED', 'NO_SEAT_FREE', 'ALREADY_CALLED'],
  },
  thank: {
    summary: '发感谢卡', input: z.object({ postId: Id, words: Words(100), photos: z.array(PostPhoto).check(z.maxLength(6)) }), output: Target, roles: EVERYONE, writes: true,
    rejections: ['NOT_LEAD', 'TOO_EARLY', 'NOBODY_SERVED', 'TEXT_REFUSED', 'PHOTO_FOREIGN'],
  },
})
