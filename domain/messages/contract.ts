import * as z from 'zod/mini'
import { defineOperations } from '../kernel/operation'
import { Id, NoInput, Time } from '../kernel/schema'
import { InboxItem, TEMPLATE_KEYS } from './model'

/** What became of the messages of one day: by template and ending, how many. */
const DeliveryDay = z.object({ dayAt: Time, figures: z.record(z.string(), z.record(z.string(), z.number())) })
export type DeliveryDay = z.infer<typeof DeliveryDay>
/** The same as it is kept, one document a day of an estate. */
export const Delivery = z.extend(DeliveryDay, { _id: z.string(), estateId: Id })
export type Delivery = z.infer<typeof Delivery>

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
    summary: '标为已读：写明的几条，或通向某一页的，都不写即全部',
    input: z.object({
      ids: z.optional(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100))), page: z.optional(z.string().check(z.maxLength(200))),
    }),
    output: z.object({ unread: z.number() }), roles: ['visitor'], writes: true, rejections: [],
  },
  acknowledge: {
    summary: '没人查看的紧急消息：知道了',
    input: z.object({ alarmId: z.string().check(z.minLength(1), z.maxLength(100)) }),
    output: z.object({ alarmId: z.string() }), roles: ['siteManager', 'communityOfficer'], writes: true, rejections: [],
  },
  deliveries: {
    summary: '提醒送达：每天送到多少、没送到多少',
    input: z.object({ estateId: Id }),
    output: z.object({ estateName: z.string(), days: z.array(DeliveryDay) }),
    roles: ['siteManager', 'communityOfficer'], writes: false, rejections: [],
  },
})
