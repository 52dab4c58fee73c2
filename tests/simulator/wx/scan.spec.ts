import QRCode from 'qrcode'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProject, type Project } from '../automator/open-project'
import { openWx, type WxPhone } from './open-wx'

describe('wx：扫码', () => {
  let project: Project
  let phone: WxPhone

  beforeAll(async () => {
    project = await openProject()
    phone = await openWx(project, 'o-li')
  })

  afterAll(() => project.close())

  async function scanPicture(buffer: Buffer): Promise<void> {
    const chooser = phone.page.waitForEvent('filechooser')
    await phone.answer('scanner', 'file')
    await (await chooser).setFiles({ name: 'code.png', mimeType: 'image/png', buffer })
  }

  it('reads a printed code of this mini-program into a path', async () => {
    await phone.start('scanCode')
    await phone.dialog('scanner').getByText('3 号楼').tap()
    expect(await phone.outcome()).toMatchObject({ path: 'pages/second/second?scene=b%3D3', scanType: 'WX_CODE', errMsg: 'scanCode:ok' })
  })

  it('reads the pixels of any other picture into its text', async () => {
    await phone.start('scanCode')
    await scanPicture(await QRCode.toBuffer('https://example.com/电梯', { width: 300 }))
    const outcome = await phone.outcome()
    expect(outcome).toMatchObject({ result: 'https://example.com/电梯', scanType: 'QR_CODE' })
    expect(outcome).not.toHaveProperty('path')
  })

  it('gives no path for a code of another mini-program', async () => {
    await phone.start('scanCode')
    await scanPicture(await QRCode.toBuffer('weapp://code/wxother?page=pages%2Fa&scene=1'))
    expect(await phone.outcome()).not.toHaveProperty('path')
  })

  it('stays open at a picture without a code, and fails when left', async () => {
    await phone.start('scanCode')
    await scanPicture(await phone.page.screenshot({ clip: { x: 0, y: 0, width: 50, height: 40 } }))
    await phone.dialog('scanner').getByText('未发现二维码').waitFor()
    await phone.answer('scanner', 'cancel')
    expect((await phone.outcome()).errMsg).toBe('scanCode:fail cancel')
  })
})
