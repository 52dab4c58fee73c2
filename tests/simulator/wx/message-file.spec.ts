import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProject, type Project } from '../automator/open-project'
import { openWx, type Outcome, type WxPhone } from './open-wx'

interface Chosen extends Outcome {
  tempFiles: { path: string; size: number; name: string; type: string }[]
}

const TABLE = { name: '名册.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from('PK-table') }
const PICTURE = { name: '照片.png', mimeType: 'image/png', buffer: Buffer.from('png') }

describe('wx：聊天文件', () => {
  let project: Project
  let phone: WxPhone

  beforeAll(async () => {
    project = await openProject()
    phone = await openWx(project, 'o-li')
    await phone.start('setClipboardData', { data: '' })
    await phone.answer('privacy', 'allow')
    await phone.outcome()
  })
  afterAll(() => project.close())

  async function choose(options: object, file: typeof TABLE): Promise<void> {
    await phone.start('chooseMessageFile', options)
    const chooser = phone.page.waitForEvent('filechooser')
    await phone.answer('message-file', 'file')
    await (await chooser).setFiles(file)
  }

  it('hands over a file under the name it was sent with', async () => {
    await choose({ count: 1, type: 'file', extension: ['xlsx', 'csv'] }, TABLE)
    expect(((await phone.outcome()) as Chosen).tempFiles).toMatchObject([{ name: '名册.xlsx', size: 8, type: 'file', path: expect.stringMatching(/\.xlsx$/) as string }])
  })

  it('offers only what was asked for, and fails when cancelled', async () => {
    await choose({ count: 1, type: 'file', extension: ['xlsx'] }, PICTURE)
    await phone.dialog('message-file').getByText('这里不能选这种文件').waitFor()
    await phone.answer('message-file', 'cancel')
    expect((await phone.outcome()).errMsg).toBe('chooseMessageFile:fail cancel')
  })

  it.each([[{ type: 'file' }, /count/], [{ count: 101 }, /count/], [{ count: 1, type: 'pdf' }, /type/], [{ count: 1, type: 'file', extension: [''] }, /extension/]])(
    'refuses parameters it does not know: %j', async (options, words) => {
      await phone.start('chooseMessageFile', options)
      expect((await phone.outcome()).errMsg).toMatch(words)
    })
})
