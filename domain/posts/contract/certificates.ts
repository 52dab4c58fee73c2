import * as z from 'zod/mini'
import { defineOperations } from '../../kernel/operation'
import { Cursor, PageSize, Scene, Time, page } from '../../kernel/schema'
import { EVERYONE, MANAGERS, Month, NEIGHBORS } from './shared'

const Code = z.object({ code: Scene })

/** What a certificate says to whoever holds its code. */
export const CertificateView = z.object({
  code: Scene, name: z.string(), estates: z.array(z.string()), from: Month, until: Month, posts: z.int(), minutes: z.int(),
  issuedAt: Time, status: z.enum(['valid', 'revoked']), revokedAt: z.nullable(Time),
})
export type CertificateView = z.infer<typeof CertificateView>

export const certificates = defineOperations({
  certify: {
    summary: '开具服务证明：几个月里确认过的工时',
    input: z.object({ from: Month, until: Month }), output: CertificateView, roles: EVERYONE, writes: true, rejections: ['PERIOD_WRONG', 'NO_HOURS'],
  },
  certificates: {
    summary: '我的服务证明', input: z.object({ cursor: Cursor, limit: PageSize }), output: page(CertificateView), roles: EVERYONE, writes: false, rejections: [],
  },
  revokeCertificate: {
    summary: '作废一张服务证明', input: Code, output: CertificateView, roles: [...NEIGHBORS, ...MANAGERS], writes: true, rejections: [],
  },
  verifyCertificate: {
    summary: '核验服务证明，不用登记身份', input: Code, output: CertificateView, roles: ['visitor'], writes: false, rejections: ['CERTIFICATE_UNKNOWN'],
  },
})
