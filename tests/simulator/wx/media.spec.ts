import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually, openProject, type Project } from '../automator/open-project'
import { openWx, type Outcome, type WxPhone } from './open-wx'

interface Chosen extends Outcome {
  tempFiles: { tempFilePath: string; size: number; fileType: string }[]
}

describe('wx：图片与文件', () => {
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

  async function chooseFromAlbum(count: number): Promise<Chosen> {
    await phone.start('chooseMedia', { count: 3, mediaType: ['image'], sizeType: ['compressed'] })
    await phone.dialog('media').getByText('从手机相册选择').tap()
    for (let picture = 0; picture < count; picture++) await phone.dialog('album').locator('[data-answer=picture]').nth(picture).tap()
    await phone.answer('album', 'done')
    return (await phone.outcome()) as Chosen
  }

  it('chooses pictures from the album', async () => {
    const { type, tempFiles } = await chooseFromAlbum(2)
    expect(type).toBe('image')
    expect(tempFiles).toHaveLength(2)
    for (const file of tempFiles) expect(file).toMatchObject({ fileType: 'image', tempFilePath: expect.stringMatching(/\.jpg$/) as string })
  })

  it('takes a photo, and fails when cancelled', async () => {
    await phone.start('chooseMedia', { count: 1, mediaType: ['image'], sourceType: ['camera'] })
    await phone.dialog('media').getByText('拍照').tap()
    expect(((await phone.outcome()) as Chosen).tempFiles).toHaveLength(1)
    await phone.start('chooseMedia', { mediaType: ['image'] })
    await phone.answer('media', 'cancel')
    expect((await phone.outcome()).errMsg).toBe('chooseMedia:fail cancel')
  })

  it('makes a picture smaller', async () => {
    const [photo] = (await chooseFromAlbum(1)).tempFiles
    const { tempFilePath } = (await phone.call('compressImage', { src: photo?.tempFilePath, quality: 60, compressedWidth: 240 })) as Outcome & { tempFilePath: string }
    expect(await phone.wx('getImageInfo', { src: tempFilePath })).toMatchObject({ width: 240, height: 320, type: 'jpeg' })
    const size = await phone.page.evaluate<number>(`__PHONE__.host.files.get(${JSON.stringify(tempFilePath)}).size`)
    expect(size).toBeLessThan((photo?.size ?? 0) / 4)
  })

  it('uploads, links, downloads and deletes', async () => {
    const [photo] = (await chooseFromAlbum(1)).tempFiles
    const uploaded = await phone.call('cloud.uploadFile', { cloudPath: 'photos/1.jpg', filePath: photo?.tempFilePath })
    expect(uploaded).toMatchObject({ errMsg: 'cloud.uploadFile:ok', statusCode: 200, fileID: expect.stringMatching(/^cloud:\/\/demo\..+\/photos\/1\.jpg$/) as string })
    const fileList = [uploaded.fileID]
    expect(await phone.call('cloud.getTempFileURL', { fileList })).toMatchObject({ fileList: [{ status: 0, tempFileURL: expect.stringContaining('http') as string }] })
    const { tempFilePath } = (await phone.call('cloud.downloadFile', { fileID: uploaded.fileID })) as Outcome & { tempFilePath: string }
    expect(await phone.wx('getImageInfo', { src: tempFilePath })).toMatchObject({ width: 1080, height: 1440 })
    const { fileList: [link] } = (await phone.call('cloud.getTempFileURL', { fileList })) as Outcome & { fileList: { tempFileURL: string }[] }
    expect(await phone.call('downloadFile', { url: link?.tempFileURL })).toMatchObject({ statusCode: 200, tempFilePath: expect.stringMatching(/\.jpg$/) as string })
    expect((await phone.call('downloadFile', { url: 'https://example.com/1.jpg' })).errMsg).toMatch(/url not in domain list/)
    expect(await phone.call('cloud.deleteFile', { fileList })).toMatchObject({ fileList: [{ status: 0 }] })
    expect((await phone.call('cloud.downloadFile', { fileID: uploaded.fileID })).errMsg).toMatch(/^cloud\.downloadFile:fail/)
  })

  it('shows pictures over the whole screen', async () => {
    const { tempFiles } = await chooseFromAlbum(2)
    const urls = tempFiles.map(({ tempFilePath }) => tempFilePath)
    await phone.call('previewImage', { urls, current: urls[1] })
    await phone.dialog('preview').getByText('2/2').waitFor()
    await phone.answer('preview', 'previous')
    await phone.dialog('preview').getByText('1/2').waitFor()
    await phone.dialog('preview').locator('img').tap()
    await eventually(() => phone.dialog('preview').count()).toBe(0)
  })
})
