import * as z from 'zod/mini'
import { Id, Words } from '../kernel/schema'
import { READY_ACTIONS, MAX_READY, READY_LENGTH } from './reply-templates'
import { TurnSettings } from './turn-settings'

const MANAGER = ['siteManager'] as const

/** One engineer as the manager sees the turn: on duty, how much in hand. */
export const TurnLine = z.object({ memberId: Id, name: z.string(), title: z.string(), isOnDuty: z.boolean(), openWork: z.int(), most: z.int() })
export type TurnLine = z.infer<typeof TurnLine>

/** 办事设置 of an estate: who stands in the turn, and the sentences ready to tap. */
export const deskOperations = {
  desk: {
    summary: '办事设置：轮派和常用语', input: z.object({ estateId: Id }),
    output: z.object({ turns: TurnSettings, staff: z.array(TurnLine), ready: z.record(z.string(), z.array(z.string())) }),
    roles: MANAGER, writes: false, rejections: [],
  },
  setTurns: {
    summary: '设置轮派：哪几类一提交就派，谁轮、只轮哪几类', input: z.object({ estateId: Id, turns: TurnSettings }),
    output: z.object({ turns: TurnSettings }), roles: MANAGER, writes: true, rejections: ['CATEGORY_NOT_ROTATED'],
  },
  setReady: {
    summary: '改一个步骤的常用语；清空就用系统自带的',
    input: z.object({ estateId: Id, action: z.enum(READY_ACTIONS), sentences: z.array(Words(READY_LENGTH)).check(z.maxLength(MAX_READY)) }),
    output: z.object({ sentences: z.array(z.string()) }), roles: MANAGER, writes: true, rejections: ['TEXT_REFUSED'],
  },
} as const
