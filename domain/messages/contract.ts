import * as z from 'zod/mini'
import { defineOperations } from '../kernel/operation'
import { NoInput } from '../kernel/schema'
import { InboxItem, TEMPLATE_KEYS } from './model'

const Quota = z.object({ quota: z.record(z.string(), z.number()), unread: z.number() })

export const messages = defineOperations({
  granted: {
    summary: '记下刚刚同意的提醒（一次订阅只能发一条）',
    input: z.object({ results: z.partialRecord(z.enum(TEMPLATE_KEYS), z.enum(['accept', 'reject', 'ban', 'filter'])) }),
    output: Quota, roles: ['visitor'], writes: true, rejections: [],
  },
  quota: {
    summary: '还能收几条微信提醒',
    input: NoInput, output: Quota, roles: ['visitor'], writes: false, rejections: [],
  },
  inbox: {
    summary: '我的消息',
    input: NoInput, output: z.object({ items: z.array(InboxItem), unread: z.number() }), roles: ['visitor'], writes: false, rejections: [],
  },
  read: {
    summary: '标为已读（不写编号即全部已读）',
    input: z.object({ ids: z.optional(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100))) }),
    output: z.object({ unread: z.number() }), roles: ['visitor'], writes: true, rejections: [],
  },
})
