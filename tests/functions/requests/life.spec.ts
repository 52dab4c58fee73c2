import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WHO, codeOf, openStage, type Stage } from '../harness'

const DAY = 24 * 3_600_000
const form = { category: 'water', words: '水龙头关不上了，一直流', photos: [], visit: null, isPublic: false }

describe('诉求：从提交到评价', () => {
  let stage: Stage
  let scene: string
  beforeAll(async () => {
    stage = await openStage()
    scene = await stage.scene('春风里 3 栋 2 单元')
  })
  afterAll(() => stage.close())

  const submit = async (more = {}, key?: string) => (await stage.call(WHO.resident, 'requests', 'submit', { ...form, scene, ...more }, key)) as { ok: true; value: { requestId: string } }
  const step = (openid: string, op: string, requestId: string, more = {}) => stage.call(openid, 'requests', op, { requestId, ...more })
  const engineerId = async () => (await stage.documents('members')).find(m => m.openid === WHO.engineer)._id

  it('goes the whole way, and tells each side inside WeChat', async () => {
    const { value: { requestId } } = await submit()
    expect((await stage.messages(WHO.steward)).at(-1)).toMatchObject({ title: '新诉求待处理', page: `packages/requests/detail/index?id=${requestId}` })
    expect(codeOf(await step(WHO.steward, 'accept', requestId))).toBe('OK')
    expect(codeOf(await step(WHO.steward, 'assign', requestId, { assigneeId: await engineerId() }))).toBe('OK')
    expect(codeOf(await step(WHO.engineer, 'start', requestId))).toBe('OK')
    expect(codeOf(await step(WHO.engineer, 'resolve', requestId, { words: '换了阀芯', photos: [] }))).toBe('OK')
    expect((await stage.messages(WHO.resident)).at(-1)).toMatchObject({ title: '诉求办结，请您确认' })
    expect(codeOf(await step(WHO.resident, 'confirm', requestId))).toBe('OK')
    expect(codeOf(await step(WHO.resident, 'rate', requestId, { stars: 5, tags: ['来得快'] }))).toBe('OK')
    const ledger = await stage.call(WHO.steward, 'requests', 'ledger', { estateId: 'chunfengli' })
    expect(ledger.ok && ledger.value.items[0]).toMatchObject({ requestId, status: 'closed', stars: 5 })
  })

  it('makes one request of a submission repeated with its key', async () => {
    const [first, second] = [await submit({}, 'same-key-1'), await submit({}, 'same-key-1')]
    expect(second.value.requestId).toBe(first.value.requestId)
    const { value: mine } = await stage.call(WHO.resident, 'requests', 'mine') as { ok: true; value: { items: { requestId: string }[] } }
    expect(mine.items.filter(item => item.requestId === first.value.requestId)).toHaveLength(1)
  })

  it('takes a step once per key, and answers the repeat like the first', async () => {
    const { value: { requestId } } = await submit()
    const accept = () => stage.call(WHO.steward, 'requests', 'accept', { requestId }, 'accept-key-1')
    const [first, second] = [await accept(), await accept()]
    expect([codeOf(first), codeOf(second)]).toEqual(['OK', 'OK'])
    const doc = (await stage.documents('requests')).find(r => r._id === requestId)
    expect(doc.timeline.map((e: { type: string }) => e.type)).toEqual(['RequestSubmitted', 'RequestAccepted'])
  })

  it('lets exactly one of two take it', async () => {
    const { value: { requestId } } = await submit()
    const answers = await Promise.all([step(WHO.steward, 'accept', requestId), step(WHO.manager, 'accept', requestId)])
    expect(answers.map(codeOf).sort()).toEqual(['ALREADY_ACCEPTED', 'OK'])
  })

  it('answers in words people can act on when something is wrong', async () => {
    expect(codeOf(await stage.call(WHO.resident, 'requests', 'submit', { ...form, scene, words: '长'.repeat(301) }))).toBe('INVALID_INPUT')
    expect(codeOf(await stage.call(WHO.resident, 'requests', 'submit', { ...form, scene: 'NOSUCH12' }))).toBe('CODE_UNKNOWN')
    const revoked = await stage.scene('春风里 3 栋（旧码）')
    expect(codeOf(await stage.call(WHO.resident, 'requests', 'submit', { ...form, scene: revoked }))).toBe('CODE_REVOKED')
    const elsewhere = await stage.scene('秋水苑 1 栋')
    expect(codeOf(await stage.call(WHO.resident, 'requests', 'submit', { ...form, scene: elsewhere }))).toBe('CODE_ELSEWHERE')
    expect(codeOf(await stage.call(WHO.resident, 'requests', 'submit', { ...form, scene, words: '违禁词示例' }))).toBe('TEXT_REFUSED')
    const photo = { fileId: 'cloud://demo.x/requests/somebody/a.jpg', thumbId: 'cloud://demo.x/requests/somebody/b.jpg' }
    expect(codeOf(await stage.call(WHO.resident, 'requests', 'submit', { ...form, scene, photos: [photo] }))).toBe('PHOTO_NOT_YOURS')
  })

  it('hides a request from everybody it does not concern, saying nothing of it', async () => {
    const { value: { requestId } } = await submit()
    for (const openid of [WHO.neighbor, WHO.foreignSteward, WHO.otherSteward, WHO.otherEngineer]) {
      const answer = await step(openid, 'get', requestId)
      expect(codeOf(answer)).toBe('NOT_FOUND')
      expect(JSON.stringify(answer)).not.toContain('水龙头')
    }
    expect(codeOf(await step(WHO.stranger, 'get', requestId))).toBe('FORBIDDEN')
  })

  it('climbs the ladder once per step, and closes by silence after a notice', async () => {
    const { value: { requestId } } = await submit({ category: 'door' })
    const find = async () => (await stage.documents('requests')).find(r => r._id === requestId)
    await stage.advance(2 * 3_600_000 + 60_000)
    expect((await find()).timeline.map((e: { type: string }) => e.type)).toContain('RequestEscalated')
    await step(WHO.steward, 'accept', requestId)
    await step(WHO.steward, 'resolve', requestId, { words: '已修好', photos: [] })
    await stage.advance(5 * DAY + 120_000)
    expect((await find()).timeline.at(-1).type).toBe('RequestClosingSoon')
    await stage.advance(2 * DAY + 120_000)
    expect(await find()).toMatchObject({ status: 'closed', isOpen: false, wakeAt: null })
  })
})
