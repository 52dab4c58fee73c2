import * as z from 'zod/mini'
import { defineOperations } from '../../kernel/operation'
import { Cursor, Id, PageSize, Words, page } from '../../kernel/schema'
import { SKILLS } from '../../kernel/skills'
import { ServiceEntry } from '../service-entry'
import { EVERYONE, MANAGERS, Month, NEIGHBORS, Phone } from './shared'

const NameShown = z.enum(['masked', 'full', 'hidden'])

export const Sheet = z.object({
  skills: z.array(z.enum(SKILLS)), birthYear: z.nullable(z.int()), guardian: z.nullable(z.object({ name: z.string(), phone: z.string() })),
  nameShown: NameShown, absences: z.int(),
})

export const HonourLine = z.object({ name: z.string(), isMe: z.boolean(), minutes: z.int(), points: z.int(), posts: z.int() })

export const record = defineOperations({
  myRecord: {
    summary: '我的服务记录：资料、每月工时和积分',
    input: z.object({ cursor: Cursor, limit: PageSize }),
    output: z.object({
      sheet: Sheet, cursor: z.nullable(z.string()),
      months: z.array(z.object({ month: Month, minutes: z.int(), points: z.int(), entries: z.array(ServiceEntry) })),
    }),
    roles: EVERYONE, writes: false, rejections: [],
  },
  setSheet: {
    summary: '我的服务资料：特长、出生年份、监护人、名字怎么显示',
    input: z.object({
      skills: z.array(z.enum(SKILLS)).check(z.maxLength(8)), birthYear: z.nullable(z.int().check(z.minimum(1920), z.maximum(2025))),
      guardian: z.nullable(z.object({ name: Words(20), phone: Phone })), nameShown: NameShown,
    }),
    output: Sheet, roles: NEIGHBORS, writes: true, rejections: [],
  },
  honourRoll: {
    summary: '本小区的月度光荣榜',
    input: z.object({ month: Month, cursor: Cursor, limit: PageSize }),
    output: page(HonourLine), roles: EVERYONE, writes: false, rejections: [],
  },
  branchRecord: {
    summary: '支部党员的服务记录',
    input: z.object({ estateId: Id, month: Month, cursor: Cursor, limit: PageSize }),
    output: page(HonourLine), roles: MANAGERS, writes: false, rejections: [],
  },
})
