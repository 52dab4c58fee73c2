import { CERTIFICATE_MARK } from '../../domain/posts/certificate-code'
import { issueCertificate, type ServiceCertificate } from '../../domain/posts/certificate'
import { monthOf, type ServiceMonth } from '../../domain/posts/service-month'
import { sceneFrom } from '../../cloudfunctions/_shell/ids'
import { expectAccepted } from '../expect'
import type { Cast } from '../people/cast'
import { SPRING_BREEZE } from '../places/spring-breeze'
import type { Times } from '../times'

const MONTHS_BACK = 100

/** Two certificates of 春风里: 陈建国's holds; 罗文 had one made and revoked it for another. */
export function certificatesOf(months: readonly ServiceMonth[], cast: Cast, { now, day }: Times): ServiceCertificate[] {
  const issue = (key: string, at: number): ServiceCertificate => {
    const { _id: memberId } = cast.member(key)
    const issued = expectAccepted(issueCertificate(months.filter(month => month.memberId === memberId), {
      code: `${CERTIFICATE_MARK}${sceneFrom(`certificate-${key}`, 10)}`, memberId, from: monthOf(now) - MONTHS_BACK, until: monthOf(now), at,
    }), `a certificate for ${key}`)
    return { ...issued, estates: [{ estateId: SPRING_BREEZE.estateId, name: SPRING_BREEZE.name }] }
  }
  const revoked = issue('luowen', day(-2, '10:00'))
  return [issue('chenjianguo', day(-1, '19:00')), { ...revoked, version: 2, status: 'revoked', revokedAt: day(-1, '09:00') }]
}
