import jsQR from 'jsqr'
import { PDFDocument } from 'pdf-lib'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CertificateView } from '../../../domain/posts/contract/certificates'
import { monthOf } from '../fixture/certificates'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf } from '../fixture/people'
import { codeOf, newKey, valueOf, type Stage } from '../harness'

const opened = async (url: string): Promise<Buffer> => Buffer.from(await (await fetch(url)).arrayBuffer())
const STRANGER = 'o-nobody-knows'

describe('服务证明', () => {
  let stage: Stage
  let certificate: CertificateView
  beforeAll(async () => {
    stage = await openEstates({ documents: () => ({ serviceMonths: [monthOf('here', 'resident', 202609, [50, 70]), monthOf('here', 'resident', 202611, [40]), monthOf('here', 'resident', 202505, [600])] }) })
    certificate = valueOf(await posts('certify', { from: 202609, until: 202611 }))
  })
  afterAll(() => stage.close())

  const posts = (op: string, input: object = {}, openid = openidOf('resident'), key = newKey()) => stage.call(openid, 'posts', op, input, key)
  const verify = (code: string, openid = STRANGER) => posts('verifyCertificate', { code }, openid)
  const showName = (nameShown: string) => posts('setSheet', { skills: [], birthYear: null, guardian: null, nameShown })

  it('says what the kept record says, of its months alone', () => {
    expect(certificate).toMatchObject({ name: '张**', estates: ['春风里'], from: 202609, until: 202611, posts: 3, minutes: 160, status: 'valid', revokedAt: null })
    expect(certificate.code).toMatch(/^FW[2-9A-Z]{10}$/)
  })

  it('is one certificate, however often the same tap arrives', async () => {
    const replies = await Promise.all(Array.from({ length: 5 }, () => posts('certify', { from: 202609, until: 202609 }, openidOf('resident'), 'same-certificate')))
    expect(new Set(replies.map(reply => valueOf<CertificateView>(reply).code)).size).toBe(1)
    expect(valueOf(await posts('certificates')).items).toHaveLength(2)
    expect(valueOf(await posts('certificates', {}, openidOf('neighbor'))).items).toEqual([])
  })

  it('is not issued for months without confirmed hours', async () => {
    expect(codeOf(await posts('certify', { from: 202610, until: 202610 }))).toBe('NO_HOURS')
    expect(codeOf(await posts('certify', { from: 202611, until: 202609 }))).toBe('PERIOD_WRONG')
    expect(codeOf(await posts('certify', { from: 202609, until: 202611 }, openidOf('neighbor')))).toBe('NO_HOURS')
  })

  it('is verified by anybody, who learns what is on the paper and nothing else', async () => {
    const seen = valueOf<CertificateView>(await verify(certificate.code))
    expect(seen).toEqual(certificate)
    expect(Object.keys(seen).sort()).toEqual(['code', 'estates', 'from', 'issuedAt', 'minutes', 'name', 'posts', 'revokedAt', 'status', 'until'])
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${memberIdOf('resident')}|张居民|13800138000`))
  })

  it('refuses a code altered in any letter, and codes that are none', async () => {
    const { code } = certificate
    const altered = [...code].map((letter, i) => code.slice(0, i) + (letter === '7' ? '8' : '7') + code.slice(i + 1))
    for (const wrong of [...altered, code.toLowerCase(), `${code}2`, 'hereBuilding1', 'FW']) expect(codeOf(await verify(wrong))).toBe('CERTIFICATE_UNKNOWN')
  })

  it('names its holder as they wish today: on the certificate, its paper, and the roll of honour', async () => {
    const names = async () => [
      valueOf<CertificateView>(await verify(certificate.code)).name,
      valueOf(await posts('honourRoll', { month: 202611 }, openidOf('neighbor'))).items[0].name, valueOf(await posts('certificates')).items[0].name,
    ]
    expect(await names()).toEqual(['张**', '张**', '张**'])
    await showName('full')
    expect(await names()).toEqual(['春风张居民', '春风张居民', '春风张居民'])
    await showName('hidden')
    expect(await names()).toEqual(['一位邻居', '一位邻居', '一位邻居'])
  })

  it('is printed for its holder alone, with a code that a phone reads', async () => {
    const print = (openid: string) => stage.call(openid, 'papers', 'printCertificate', { code: certificate.code })
    const { url, codeUrl, name } = valueOf<{ url: string; codeUrl: string; name: string }>(await print(openidOf('resident')))
    expect(name).toBe(`服务证明-${certificate.code}.pdf`)
    expect((await PDFDocument.load(await opened(url))).getPageCount()).toBe(1)
    const { data, width, height } = PNG.sync.read(await opened(codeUrl))
    const read = jsQR(new Uint8ClampedArray(data), width, height)?.data ?? ''
    expect(decodeURIComponent(read)).toContain(certificate.code)
    expect(codeOf(await print(openidOf('neighbor')))).toBe('NOT_FOUND')
    expect(codeOf(await print(openidOf('siteManager')))).toBe('NOT_FOUND')
  })

  it('is a picture to keep, too, whose code a phone reads', async () => {
    const print = (openid: string) => stage.call(openid, 'papers', 'printCertificate', { code: certificate.code, format: 'png' })
    const { url, name } = valueOf<{ url: string; name: string }>(await print(openidOf('resident')))
    expect(name).toBe(`服务证明-${certificate.code}.png`)
    const { data, width, height } = PNG.sync.read(await opened(url))
    expect([width, height]).toEqual([1240, 1754])
    expect(decodeURIComponent(jsQR(new Uint8ClampedArray(data), width, height)?.data ?? '')).toContain(certificate.code)
    const dark = (from: number, until: number) => {
      let hits = 0
      for (let i = from * width * 4; i < until * width * 4; i += 4) if (data[i]! < 100 && data[i + 1]! < 100) hits++
      return hits
    }
    expect(dark(590, 720)).toBeGreaterThan(2000)
    expect(dark(0, 300)).toBe(0)
    expect(codeOf(await print(openidOf('neighbor')))).toBe('NOT_FOUND')
  })

  it('says that it is revoked once its holder, or somebody in office, has revoked it', async () => {
    expect(codeOf(await posts('revokeCertificate', { code: certificate.code }, openidOf('neighbor')))).toBe('NOT_FOUND')
    const revoked = valueOf<CertificateView>(await posts('revokeCertificate', { code: certificate.code }))
    expect(revoked).toMatchObject({ status: 'revoked' })
    expect(valueOf<CertificateView>(await posts('revokeCertificate', { code: certificate.code }, openidOf('communityOfficer')))).toEqual(revoked)
    expect(valueOf<CertificateView>(await verify(certificate.code))).toMatchObject({ status: 'revoked', revokedAt: revoked.revokedAt, minutes: 160 })
  })
})
