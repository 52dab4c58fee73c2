import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually, openProject, type Project } from '../automator/open-project'
import { openWx, type WxPhone } from './open-wx'

describe('wx：对话框', () => {
  let project: Project
  let phone: WxPhone

  beforeAll(async () => {
    project = await openProject()
    phone = await openWx(project, 'o-li')
  })

  afterAll(() => project.close())

  it('showModal waits for the person', async () => {
    await phone.start('showModal', { title: '撤回认领？', content: '名额会让给别人', confirmText: '撤回认领' })
    expect(await phone.dialog('modal').innerText()).toMatch(/撤回认领？\s+名额会让给别人\s+取消\s*撤回认领/)
    await phone.answer('modal', 'cancel')
    expect(await phone.outcome()).toEqual({ errMsg: 'showModal:ok', confirm: false, cancel: true })
  })

  it('showModal takes words', async () => {
    await phone.start('showModal', { title: '原因', editable: true, placeholderText: '请写明' })
    await phone.dialog('modal').locator('textarea').fill('没有人在家')
    await phone.answer('modal', 'confirm')
    expect(await phone.outcome()).toMatchObject({ confirm: true, content: '没有人在家' })
  })

  it('showModal refuses a label of five characters', async () => {
    expect((await phone.call('showModal', { confirmText: '确认要撤回' })).errMsg).toMatch(/^showModal:fail confirmText length/)
  })

  it('showActionSheet gives the entry, or fails when cancelled', async () => {
    await phone.start('showActionSheet', { itemList: ['转给工程师', '我来处理'] })
    await phone.dialog('action-sheet').getByText('我来处理').tap()
    expect(await phone.outcome()).toMatchObject({ tapIndex: 1 })
    await phone.start('showActionSheet', { itemList: ['甲'] })
    await phone.answer('action-sheet', 'cancel')
    expect((await phone.outcome()).errMsg).toBe('showActionSheet:fail cancel')
  })

  it('keeps one place for toast and loading', async () => {
    await phone.wx('showLoading', { title: '正在提交', mask: true })
    expect(await phone.dialog('loading').innerText()).toContain('正在提交')
    await phone.wx('showToast', { title: '已提交' })
    await eventually(() => phone.dialog('loading').count()).toBe(0)
    expect(await phone.dialog('toast').innerText()).toContain('已提交')
    await phone.wx('hideToast')
    await eventually(() => phone.dialog('toast').count()).toBe(0)
  })

  it('holds the page under a dialog', async () => {
    await phone.start('showModal', { title: '请稍等' })
    const button = await (await phone.phone.mp.currentPage())?.$('.run')
    await expect(button?.tap()).rejects.toThrow(/wxd-layer/)
    await phone.answer('modal', 'confirm')
  })

  it('makePhoneCall asks before it dials', async () => {
    await phone.start('makePhoneCall', { phoneNumber: '027-8888' })
    expect(await phone.dialog('call').innerText()).toContain('呼叫 027-8888')
    await phone.answer('call', 'choice-0')
    expect((await phone.outcome()).errMsg).toBe('makePhoneCall:ok')
  })
})
