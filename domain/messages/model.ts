import * as z from 'zod/mini'

/** Our names of the platform's subscribe templates; their ids are deployment configuration. */
export const TEMPLATE_KEYS = ['requestNew', 'requestProgress', 'requestResolved', 'postNotice', 'dayNotice', 'residentVerified', 'muster'] as const
export type TemplateKey = (typeof TEMPLATE_KEYS)[number]

export const InboxItem = z.object({
  id: z.string(), title: z.string(), text: z.string(), page: z.string(), at: z.number(), isRead: z.boolean(), isPushed: z.boolean(),
})
export type InboxItem = z.infer<typeof InboxItem>

/** The newest entries kept per person; older ones make room. */
export const MAX_INBOX = 100
