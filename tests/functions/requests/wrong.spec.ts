import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FAULT_LABEL, REFUSAL_LABELS } from '../../../domain/kernel/labels'
import { REJECTION_LABELS } from '../../../domain/requests/labels'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf } from '../fixture/people'
import { buildingScene, estateScene, revokedScene } from '../fixture/places'
import { codeOf, type Stage } from '../harness'
import { deskOf, type Desk } from './desk'

const WORDINGS: Record<string, string> = { ...REFUSAL_LABELS, ...REJECTION_LABELS, INTERNAL: FAULT_LABEL }
const fileOf = (folder: string) => ({ fileId: `cloud://demo.bucket/${folder}/a.jpg`, thumbId: `cloud://demo.bucket/${folder}/b.jpg` })

describe('出了差错的时候', () => {
  let stage: Stage
  let desk: Desk
  beforeAll(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
  })
  afterAll(() => stage.close())

  it.each([
    ['words over the limit', { words: '长'.repeat(301) }, 'INVALID_INPUT'],
    ['no words at all', { words: '   ' }, 'INVALID_INPUT'],
    ['an unknown category', { category: 'magic' }, 'INVALID_INPUT'],
    ['too many photos', { photos: Array.from({ length: 7 }, () => fileOf(`requests/${memberIdOf('resident')}`)) }, 'INVALID_INPUT'],
    ['an unknown code', { scene: 'NoSuchCode' }, 'CODE_UNKNOWN'],
    ['a revoked code', { scene: revokedScene('here') }, 'CODE_REVOKED'],
    ['a code of another estate', { scene: buildingScene('nextDoor') }, 'CODE_ELSEWHERE'],
    ['words that may not be published', { words: '违禁词示例' }, 'TEXT_REFUSED'],
    ['a photo of somebody else', { photos: [fileOf(`requests/${memberIdOf('neighbor')}`)] }, 'PHOTO_NOT_YOURS'],
    ['a photo that only pretends', { photos: [fileOf(`requests/${memberIdOf('resident')}/../${memberIdOf('neighbor')}`)] }, 'PHOTO_NOT_YOURS'],
    ['a thumbnail of somebody else', { photos: [{ ...fileOf(`requests/${memberIdOf('resident')}`), thumbId: 'cloud://demo.bucket/codes/x.png' }] }, 'PHOTO_NOT_YOURS'],
  ])('%s is told in a sentence and saves nothing', async (_what, form, code) => {
    const before = (await stage.documents('requests')).length
    expect(codeOf(await desk.file(form))).toBe(code)
    expect(WORDINGS[code]).toMatch(/[\u4e00-\u9fff]{4}/)
    expect((await stage.documents('requests')).length).toBe(before)
  })

  it('names the fields that are wrong', async () => {
    expect(await desk.file({ words: '长'.repeat(301), category: 'magic' })).toMatchObject({ error: { fields: { words: 'too_big', category: expect.any(String) } } })
  })

  it('waits for consent before the first personal data', async () => {
    const stranger = 'o-new-in-town'
    await stage.call(stranger, 'people', 'enter')
    expect(codeOf(await stage.call(stranger, 'people', 'join', { scene: buildingScene('here'), unit: '1 单元', room: '201', name: '新来的' }))).toBe('CONSENT_NEEDED')
    expect(codeOf(await stage.call(stranger, 'requests', 'submit', { scene: estateScene('here'), category: 'door', words: '门坏了', photos: [], visit: null, isPublic: false }))).toBe('FORBIDDEN')
  })

  it('checks the words of every step', async () => {
    const requestId = await desk.filed()
    const bad = { words: '违禁词示例' }
    expect(codeOf(await desk.step('steward', 'accept', requestId, bad))).toBe('TEXT_REFUSED')
    await desk.step('steward', 'accept', requestId)
    expect(codeOf(await desk.step('steward', 'assign', requestId, { ...bad, assigneeId: memberIdOf('steward') }))).toBe('TEXT_REFUSED')
    expect(codeOf(await desk.step('steward', 'resolve', requestId, { ...bad, photos: [] }))).toBe('TEXT_REFUSED')
    await desk.step('steward', 'resolve', requestId, { words: '好了', photos: [] })
    expect(codeOf(await desk.step('resident', 'reopen', requestId, bad))).toBe('TEXT_REFUSED')
    await desk.step('resident', 'confirm', requestId)
    expect(codeOf(await desk.step('resident', 'rate', requestId, { stars: 1, tags: ['违禁词示例'] }))).toBe('TEXT_REFUSED')
    expect(codeOf(await desk.step('resident', 'rate', requestId, { ...bad, stars: 1, tags: [] }))).toBe('TEXT_REFUSED')
  })

  it('takes the words when the content check itself is out of order', async () => {
    await stage.fault({ kind: 'error', action: 'wx.*' })
    try {
      expect(codeOf(await desk.file())).toBe('OK')
    } finally {
      await stage.clearFaults()
    }
  })

  it('shows somebody else’s request to nobody, by its id neither', async () => {
    const requestId = await desk.filed()
    for (const openid of [openidOf('neighbor'), openidOf('steward', 'nextDoor'), openidOf('stewardOfOtherBuilding'), openidOf('communityOfficer', 'away')]) {
      const reply = await stage.call(openid, 'requests', 'get', { requestId })
      expect(reply).toEqual({ ok: false, error: { kind: 'refusal', code: 'NOT_FOUND', requestId: expect.any(String) } })
    }
    expect(codeOf(await stage.call(openidOf('neighbor'), 'requests', 'get', { requestId: 'no-such-request' }))).toBe('NOT_FOUND')
  })

  it('tells nothing of its insides when it breaks', async () => {
    await stage.fault({ kind: 'error', action: 'database.*', function: 'requests' })
    try {
      expect(await desk.file()).toEqual({ ok: false, error: { kind: 'fault', code: 'INTERNAL', requestId: expect.any(String) } })
    } finally {
      await stage.clearFaults()
    }
  })
})
