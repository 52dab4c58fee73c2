import * as z from 'zod/mini'
import { accept, reject, type Decision } from '../kernel/decision'
import { Id, Time } from '../kernel/schema'
import type { ServiceMonth } from './service-month'

/** 服务证明: what the record said when it was issued; its code is its `_id`. Whose it is lies in the member's sheet, as they wish to be named. */
export const ServiceCertificate = z.object({
  /** FW and ten letters that nobody can guess. */
  _id: Id,
  version: z.int(),
  memberId: Id,
  communityId: z.string(),
  /** Where the first of its services was. */
  estateId: Id,
  estates: z.array(z.object({ estateId: Id, name: z.string() })),
  /** 202609, both months included. */
  from: z.int(), until: z.int(),
  posts: z.int(), minutes: z.int(), points: z.int(),
  status: z.enum(['valid', 'revoked']),
  issuedAt: Time,
  revokedAt: z.nullable(Time),
})
export type ServiceCertificate = z.infer<typeof ServiceCertificate>

/** At most so many months in one certificate. */
export const MOST_MONTHS = 24
const monthsSince = (month: number): number => Math.floor(month / 100) * 12 + (month % 100)

export interface IssueCertificate { code: string; memberId: string; from: number; until: number; at: number }
type Kept = Pick<ServiceMonth, 'communityId' | 'estateId' | 'month' | 'minutes' | 'points' | 'entries'>

/** 开具服务证明: confirmed hours of whole months, out of the kept record and nothing else. */
export function issueCertificate(months: readonly Kept[], { code, memberId, from, until, at }: IssueCertificate): Decision<ServiceCertificate, 'PERIOD_WRONG' | 'NO_HOURS'> {
  const span = monthsSince(until) - monthsSince(from)
  if (span < 0 || span >= MOST_MONTHS) return reject('PERIOD_WRONG')
  const served = months.filter(({ month, minutes }) => month >= from && month <= until && minutes > 0)
  const [first] = served
  if (!first) return reject('NO_HOURS')
  const sum = (of: (month: Kept) => number) => served.reduce((total, month) => total + of(month), 0)
  return accept({
    _id: code, version: 1, memberId, communityId: first.communityId, estateId: first.estateId,
    estates: [...new Set(served.map(({ estateId }) => estateId))].map(estateId => ({ estateId, name: '' })),
    from, until, posts: sum(({ entries }) => entries.length), minutes: sum(({ minutes }) => minutes), points: sum(({ points }) => points),
    status: 'valid', issuedAt: at, revokedAt: null,
  })
}
