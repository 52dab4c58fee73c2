import * as z from 'zod/mini'
import { ROLES } from '../kernel/roles'
import { Id } from '../kernel/schema'
import { Appointment, Home, PARTY_KINDS, PastHome } from './model'

/** What a person may see of themselves; no openid leaves the cloud. */
export const Me = z.object({
  memberId: Id,
  name: z.string(),
  publicName: z.string(),
  phoneMask: z.string(),
  isElder: z.boolean(),
  hasConsented: z.boolean(),
  home: z.nullable(Home),
  pastHomes: z.array(PastHome),
  party: z.nullable(z.object({ kind: z.enum(PARTY_KINDS), status: z.enum(['declared', 'verified', 'refused']), branchName: z.string() })),
  appointments: z.array(Appointment),
  roles: z.array(z.enum(ROLES)),
  /** 身份: the posts and the home one may work under, and the one chosen; null lets the matter decide. */
  hats: z.array(z.object({ key: z.string(), role: z.enum(ROLES), title: z.string(), place: z.string() })),
  hat: z.nullable(z.string()),
  unread: z.number(),
  quota: z.record(z.string(), z.number()),
})
export type Me = z.infer<typeof Me>
