import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Phone, type Stage } from './harness'

const VERIFY = 'packages/posts/verify/index'

interface Certificate { _id: string; memberId: string; issuedAt: number; status: string }

describe('服务证明：开具、扫码核验、改一个字就不认、作废', () => {
  let stage: Stage
  let holder: Phone
  let stranger: Phone
  beforeAll(async () => { stage = await openStage() })
  afterAll(() => stage.close())

  const newest = async (): Promise<Certificate> => (await stage.cloud.documents<Certificate>('certificates')).sort((a, b) => b.issuedAt - a.issuedAt)[0]!

  it('陈建国从“我的服务”开一张证明，打开 PDF，亮出核验码', async () => {
    holder = await stage.phone('陈建国')
    await holder.wechat.tab('我的')
    await holder.tap('我的服务')
    await holder.tap('.record-certificates')
    await holder.on('packages/posts/certificate/index')
    await holder.see('开过的证明')
    await holder.tap('.certificate-issue')
    await holder.element('.certificate-valid', 1)
    await holder.shot('certificates')
    await holder.tap('.certificate-code')
    await holder.element('.code-picture image')
    await holder.shot('certificate-code')
    await holder.tap('.certificate-paper')
    await holder.shot('certificate-paper')
  })

  it('证明也能存成图片，发给别人', async () => {
    const printed = async () => (await stage.cloud.calls('papers')).filter(({ op }) => op === 'printCertificate').length
    const before = await printed()
    holder = await stage.phone('陈建国', { path: 'packages/posts/certificate/index' })
    await holder.tap('.certificate-picture')
    await expect.poll(printed).toBe(before + 1)
    await holder.shot('certificate-picture')
  })

  it('路过的人用微信扫一扫：有效，名字只有姓，没有别的', async () => {
    stranger = await stage.phone('路过的人')
    await stranger.wechat.scanOutside((await newest())._id)
    await stranger.on(VERIFY)
    await stranger.see('有效')
    await stranger.see('陈**')
    await stranger.see('春风里')
    expect(await stranger.words()).not.toContain('陈建国')
    await stranger.shot('certificate-verified')
  })

  it('编号改一个字：没有这张证明', async () => {
    const code = (await newest())._id
    const altered = code.slice(0, -1) + (code.endsWith('7') ? '8' : '7')
    await stranger.mp.callWxMethod('reLaunch', { url: `/${VERIFY}` })
    await stranger.type('.verify-field', `${altered.slice(0, 2)}-${altered.slice(2, 7)}-${altered.slice(7)}`.toLowerCase())
    await stranger.tap('.verify-open')
    await stranger.see('没有这张服务证明')
    await stranger.shot('certificate-unknown')
  })

  it('作废以后再扫，显示已作废', async () => {
    holder = await stage.phone('陈建国', { path: 'packages/posts/certificate/index' })
    await holder.wechat.modal('confirm', () => holder.tap('.certificate-revoke'))
    await holder.element('.certificate-revoked')
    await stranger.wechat.scanOutside((await newest())._id)
    await stranger.see('已作废')
    await stranger.shot('certificate-revoked')
  })
})
