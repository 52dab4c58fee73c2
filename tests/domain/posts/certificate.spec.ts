import { describe, expect, it } from 'vitest'
import { issueCertificate } from '../../../domain/posts/certificate'
import { isCertificateCode, spokenCode } from '../../../domain/posts/certificate-code'
import { certificateLines } from '../../../domain/posts/certificate-words'
import { shownName } from '../../../domain/people/service'
import type { ServiceMonth } from '../../../domain/posts/service-month'
import { deciding } from '../given'

type Months = Parameters<typeof issueCertificate>[0]
const given = deciding(issueCertificate)
const entry = { postId: 'p1', title: '护学岗', team: 'schoolEscort', seat: 'neighbor', startAt: 0, minutes: 50, points: 1 } as const
const month = (of: number, minutes: number, estateId = 'spring'): Months[number] =>
  ({ communityId: 'near', estateId, month: of, minutes, points: Math.floor(minutes / 30), entries: minutes ? [entry] as ServiceMonth['entries'] : [] })
const wants = (from: number, until: number) => ({ code: 'FWABCDEFGHJK', memberId: 'li', from, until, at: 1000 })

describe('服务证明', () => {
  it('adds up the confirmed hours of its months alone, over every estate', () => {
    given([month(202511, 500), month(202609, 50), month(202611, 80), month(202611, 30, 'lotus'), month(202612, 999)]).when(wants(202609, 202611)).thenAccepted({
      _id: 'FWABCDEFGHJK', memberId: 'li', minutes: 160, posts: 3, points: 4, status: 'valid', issuedAt: 1000, revokedAt: null, estateId: 'spring',
      estates: [{ estateId: 'spring', name: '' }, { estateId: 'lotus', name: '' }],
    })
  })

  it('is not issued without hours, nor for a span that is none or too long', () => {
    given([month(202608, 50), month(202610, 0)]).when(wants(202609, 202611)).thenRejected('NO_HOURS')
    given([]).when(wants(202609, 202611)).thenRejected('NO_HOURS')
    given([month(202609, 50)]).when(wants(202611, 202609)).thenRejected('PERIOD_WRONG')
    given([month(202609, 50)]).when(wants(202409, 202609)).thenRejected('PERIOD_WRONG')
    given([month(202609, 50)]).when(wants(202410, 202609)).thenAccepted({ minutes: 50 })
  })

  it('has a code that tells itself from those on walls', () => {
    expect(['FWABCDEFGHJK', 'FW23456789ZZ'].every(isCertificateCode)).toBe(true)
    expect(['ABCDEFGH', 'FWABCDEFGHJ', 'FWABCDEFGHJ1', 'fwabcdefghjk', 'FWABCDEFGHJKL'].some(isCertificateCode)).toBe(false)
    expect(spokenCode('FWABCDEFGHJK')).toBe('FW-ABCDE-FGHJK')
  })

  it('is written in lines that break neither numbers nor masked names', () => {
    const lines = certificateLines({
      code: 'FWABCDEFGHJK', name: '张**', estates: ['春风里', '荷塘苑'], from: 202512, until: 202611, posts: 128, minutes: 12_345, issuedAt: 0, status: 'valid', revokedAt: null,
    }, 25)
    expect(lines.join('')).toBe('　　兹证明 张** 于2025年12月至2026年11月，在春风里、荷塘苑参加“党员+N”志愿服务 128 次，经岗位负责人确认，服务时间共 205 小时 45 分钟。'.replace(/ (?=$)/g, ''))
    for (const line of lines) expect(line).not.toMatch(/^[，。、”）]/)
    for (const whole of ['128', '205', '张**', '2026']) expect(lines.some(line => line.includes(whole))).toBe(true)
  })

  it('names its holder as they wish, and nobody who is not here any more', () => {
    const member = { name: '张三', publicName: '张**' }
    const sheet = (nameShown: 'masked' | 'full' | 'hidden') => ({ skills: [], birthYear: null, guardian: null, nameShown, absences: [] })
    expect([undefined, sheet('masked'), sheet('full'), sheet('hidden')].map(volunteer => shownName(volunteer ? { ...member, volunteer } : member))).toEqual(['张**', '张**', '张三', '一位邻居'])
    expect(shownName({ name: '', publicName: '' })).toBe('一位邻居')
  })
})
