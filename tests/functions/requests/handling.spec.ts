import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MAX_OPEN_WORK } from '../../../domain/requests/assign-request'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf, type CastRole } from '../fixture/people'
import { codeOf, newKey, valueOf, type Stage } from '../harness'
import { deskOf, type Desk } from './desk'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const MINUTE = 60_000

describe('谁来办', () => {
  let stage: Stage
  let desk: Desk
  beforeAll(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
  })
  afterAll(() => stage.close())
  const look = async (role: CastRole, op: string, input: object = {}, place: 'here' | 'nextDoor' | 'away' = 'here') => valueOf<any>(await stage.call(openidOf(role, place), 'requests', op, input))

  it('抢单：exactly one of all who grab at once has it, and the others hear who', async () => {
    const requestId = await desk.filed({ category: 'door' })
    const grabbers = ['engineer', 'otherEngineer', 'partyMember'] as const
    const replies = await Promise.all(grabbers.map(role => desk.step(role, 'claim', requestId)))
    expect(replies.map(codeOf).sort()).toEqual(['ALREADY_TAKEN', 'ALREADY_TAKEN', 'OK'])
    const winner = (await desk.stored(requestId)).assignee!
    expect(winner.memberId).toBe(memberIdOf(grabbers[replies.findIndex(({ ok }) => ok)]!))
    for (const reply of replies) if (!reply.ok) expect(reply.error).toMatchObject({ kind: 'rejection', about: { who: winner.name } })
    expect(await desk.history(requestId)).toEqual(['RequestSubmitted', 'RequestClaimed'])
  })

  it('接单的晚一步知道是谁接的', async () => {
    const requestId = await desk.filed()
    await desk.step('steward', 'accept', requestId)
    expect(await desk.step('siteManager', 'accept', requestId)).toMatchObject({ error: { code: 'ALREADY_ACCEPTED', about: { who: '春风管家' } } })
  })

  it('志愿认领：a Party member sees the kind of help first, the rest once it is theirs, and may give it back', async () => {
    const requestId = await desk.filed({ category: 'help', words: '家里灯泡坏了，我够不着' })
    const offered = (await look('partyMember', 'claimable')).items.find((one: { requestId: string }) => one.requestId === requestId)
    expect(offered).toMatchObject({ title: '求助', latest: '认领后可以看到详情' })
    expect(codeOf(await desk.step('partyMember', 'get', requestId))).toBe('NOT_FOUND')
    expect(codeOf(await desk.step('partyMember', 'claim', requestId))).toBe('OK')
    expect(await look('partyMember', 'get', { requestId })).toMatchObject({ words: '家里灯泡坏了，我够不着', room: '501', actions: expect.arrayContaining(['start', 'giveBack']) })
    expect(await desk.told('steward', requestId)).toEqual(['新诉求待处理', '有人认领了诉求'])
    expect(codeOf(await desk.step('partyMember', 'giveBack', requestId, { words: '灯座也坏了，要电工' }))).toBe('OK')
    expect(await desk.stored(requestId)).toMatchObject({ status: 'accepted', assignee: null })
    expect(await desk.told('steward', requestId)).toContain('师傅退单，请另派')
    expect(codeOf(await desk.step('partyMember', 'get', requestId))).toBe('NOT_FOUND')
  })

  it('waits for nobody next door: claims are of one’s own community', async () => {
    const requestId = await desk.filed({ category: 'help' })
    expect(codeOf(await stage.call(openidOf('partyMember', 'away'), 'requests', 'claim', { requestId }))).toBe('NOT_FOUND')
    expect(codeOf(await stage.call(openidOf('engineer', 'nextDoor'), 'requests', 'claim', { requestId }))).toBe('NOT_FOUND')
    expect((await look('partyMember', 'claimable', {}, 'away')).items).toEqual([])
  })

  it('轮派、批量派单：in turn among those on duty, what is taken is told and the rest is sent', async () => {
    const requestIds = [await desk.filed({ category: 'gas' }), await desk.filed({ category: 'gas' }), await desk.filed({ category: 'lift' }), await desk.filed({ category: 'lift' })]
    await desk.step('siteManager', 'assign', requestIds[3]!, { assigneeId: memberIdOf('engineer') })
    const key = newKey()
    const bulk = () => stage.call(openidOf('steward'), 'requests', 'assignMany', { requestIds }, key)
    const { items } = valueOf<{ items: { assigneeName: string; code: string | null }[] }>(await bulk())
    expect(items.map(({ code }) => code)).toEqual([null, null, null, 'ALREADY_ASSIGNED'])
    expect(new Set(items.slice(0, 2).map(({ assigneeName }) => assigneeName)).size).toBe(2)
    expect(items[2]!.assigneeName).toBe(items[0]!.assigneeName)
    const before = await Promise.all(requestIds.map(desk.history))
    await bulk()
    expect(await Promise.all(requestIds.map(desk.history))).toEqual(before)
  })

  it('two stewards who send it at once: one is heard, the other is told to whom it went', async () => {
    const requestId = await desk.filed({ category: 'gas' })
    const replies = await Promise.all([
      desk.step('steward', 'assign', requestId, { assigneeId: memberIdOf('engineer') }), desk.step('siteManager', 'assign', requestId, { assigneeId: memberIdOf('otherEngineer') }),
    ])
    expect(replies.map(codeOf).sort()).toEqual(['ALREADY_ASSIGNED', 'OK'])
    expect((await desk.history(requestId)).filter(type => type === 'RequestAssigned')).toHaveLength(1)
  })

  it('手上到上限的不能再派，也不能再抢', async () => {
    const most = MAX_OPEN_WORK.partyMember!
    const requestIds = []
    for (let i = 0; i <= most; i++) requestIds.push(await desk.filed({ category: 'help' }))
    const codes = []
    for (const requestId of requestIds) codes.push(codeOf(await desk.step('partyMember', 'claim', requestId)))
    expect(codes).toEqual([...Array(most).fill('OK'), 'TOO_MUCH_IN_HAND'])
  })

  it('内部备注 is for the staff alone', async () => {
    const requestId = await desk.filed()
    await desk.step('steward', 'accept', requestId)
    await desk.step('steward', 'note', requestId, { words: '住户白天不在家' })
    expect((await look('steward', 'get', { requestId })).notes).toMatchObject([{ words: '住户白天不在家', by: '春风管家' }])
    const seen = [await desk.step('resident', 'get', requestId), await stage.call(openidOf('resident'), 'requests', 'mine'), await stage.call(openidOf('resident'), 'people', 'enter')]
    expect(JSON.stringify(seen)).not.toContain('白天不在家')
    expect(await desk.told('resident', requestId)).toEqual(['管家已接单'])
  })

  it('催单：once a day, the steward hears it', async () => {
    const requestId = await desk.filed({ category: 'complaint' })
    expect([codeOf(await desk.step('resident', 'nudge', requestId)), codeOf(await desk.step('resident', 'nudge', requestId))]).toEqual(['OK', 'NUDGED_TODAY'])
    expect(await desk.told('steward', requestId)).toEqual(['新诉求待处理', '居民催单'])
    await stage.advance(DAY)
    expect(codeOf(await desk.step('resident', 'nudge', requestId))).toBe('OK')
  })

  it('代访：委托、受理、代访中、反馈、确认, seen by the requester and those appointed', async () => {
    const requestId = await desk.filed({ category: 'petition', words: '低保材料被退了两次，请替我去问问' })
    expect(await desk.stored(requestId)).toMatchObject({ kind: 'proxyPetition', ladder: [{ memberIds: [memberIdOf('steward')] }, { memberIds: [memberIdOf('communityOfficer')] }] })
    for (const role of ['siteManager', 'stewardOfOtherBuilding', 'engineer', 'partyMember', 'neighbor'] as const) {
      const replies = [
        await desk.step(role, 'get', requestId), await stage.call(openidOf(role), 'people', 'enter'), await stage.call(openidOf(role), 'requests', 'queue'),
        await stage.call(openidOf(role), 'requests', 'ledger', { estateId: 'estate-here' }), await stage.call(openidOf(role), 'requests', 'claimable'),
        await stage.call(openidOf(role), 'people', 'reveal', { requestId, reason: '想看看' }),
      ]
      expect(codeOf(replies[0]!)).toBe('NOT_FOUND')
      expect(JSON.stringify(replies)).not.toMatch(/低保|材料/)
    }
    expect(JSON.stringify(await stage.call(openidOf('siteManager'), 'requests', 'ledger', { estateId: 'estate-here' }))).toContain('代访（仅承办人可见）')
    const codes = [
      await desk.step('steward', 'accept', requestId), await desk.step('steward', 'start', requestId), await desk.step('steward', 'resolve', requestId, { words: '材料补一张证明即可', photos: [] }),
      await desk.step('resident', 'confirm', requestId),
    ].map(codeOf)
    expect(codes).toEqual(['OK', 'OK', 'OK', 'OK'])
    expect(await look('communityOfficer', 'get', { requestId })).toMatchObject({ words: '低保材料被退了两次，请替我去问问', status: 'closed' })
  })

  it('并案：the duplicate moves with its original, and its resident hears of it', async () => {
    const [original, duplicate] = [await desk.filed({ category: 'noise' }), await desk.filed({ category: 'noise' })]
    await desk.step('steward', 'accept', original)
    expect((await look('steward', 'similar', { requestId: duplicate })).items.map((one: { requestId: string }) => one.requestId)).toContain(original)
    expect(codeOf(await desk.step('steward', 'merge', duplicate, { originalId: original }))).toBe('OK')
    expect(codeOf(await desk.step('steward', 'merge', original, { originalId: duplicate }))).toMatch(/ORIGINAL_UNKNOWN|HAS_DUPLICATES/)
    await stage.advance(3 * MINUTE)
    await desk.step('steward', 'resolve', original, { words: '已劝阻', photos: [] })
    await stage.advance(2 * MINUTE)
    expect(await desk.stored(duplicate)).toMatchObject({ status: 'duplicate', isOpen: true, original: { status: 'resolved' } })
    await desk.step('resident', 'confirm', original)
    await stage.advance(2 * MINUTE)
    expect(await desk.stored(duplicate)).toMatchObject({ status: 'duplicate', isOpen: false, wakeAt: null, original: { status: 'closed' } })
    expect((await desk.told('resident', duplicate)).slice(-2)).toEqual(['同一件事有进展', '同一件事有进展'])
  })

  it('并案：the original is withdrawn, and the duplicate goes its own way', async () => {
    const [original, duplicate] = [await desk.filed({ category: 'noise' }), await desk.filed({ category: 'noise' })]
    await desk.step('steward', 'merge', duplicate, { originalId: original })
    await stage.advance(2 * MINUTE)
    await desk.step('resident', 'withdraw', original)
    await stage.advance(2 * MINUTE)
    expect(await desk.stored(duplicate)).toMatchObject({ status: 'submitted', isOpen: true, original: null, handlerIds: [memberIdOf('steward')] })
  })

  it('申诉：一次，由上一级答复', async () => {
    const requestId = await desk.filed()
    await desk.step('steward', 'decline', requestId, { words: '不归物业管' })
    expect(codeOf(await desk.step('resident', 'appeal', requestId, { words: '应该管' }))).toBe('OK')
    expect(await desk.told('siteManager', requestId)).toEqual(['居民提出申诉'])
    expect(codeOf(await desk.step('steward', 'grantAppeal', requestId, { words: '好' }))).toBe('FORBIDDEN')
    expect(codeOf(await desk.step('siteManager', 'upholdAppeal', requestId, { words: '核实过，维持' }))).toBe('OK')
    expect(codeOf(await desk.step('resident', 'appeal', requestId, { words: '还是不服' }))).toBe('ALREADY_APPEALED')
    expect(await desk.told('resident', requestId)).toEqual(['不予受理，可申诉', '申诉答复：维持原答复'])
  })

  it('the queue by what is mine, unclaimed, overdue, of a category, of a building', async () => {
    const [unclaimed, mine] = [await desk.filed({ category: 'environment' }), await desk.filed({ category: 'environment' })]
    await desk.step('steward', 'accept', mine)
    const ids = async (filter: object) => (await look('steward', 'queue', { category: 'environment', limit: 50, ...filter })).items.map((one: { requestId: string }) => one.requestId)
    expect(await ids({})).toEqual(expect.arrayContaining([unclaimed, mine]))
    expect(await ids({ scope: 'mine' })).toEqual([mine])
    expect(await ids({ scope: 'unclaimed' })).toEqual([unclaimed])
    expect(await ids({ scope: 'overdue' })).toEqual([])
    expect(await ids({ buildingId: 'building-here-2' })).toEqual([])
    expect(await ids({ buildingId: 'building-here-1' })).toHaveLength(2)
    await stage.advance(2 * HOUR + MINUTE)
    expect(await ids({ scope: 'overdue' })).toEqual([unclaimed])
  })

  it('a photo is shown small in every list of work, to those who may see it; one read of the list all the same', async () => {
    const upload = (n: number) => stage.upload(openidOf('resident'), `requests/${memberIdOf('resident')}/small-${n}.jpg`)
    const photos = [{ fileId: await upload(1), thumbId: await upload(2) }]
    const [work, help, petition] = [await desk.filed({ category: 'environment', photos }), await desk.filed({ category: 'help', photos }), await desk.filed({ category: 'petition', photos })]
    const small = async (role: CastRole, op: string, requestId: string, input: object = {}) => {
      const { items } = await look(role, op, { limit: 50, ...input })
      const url = items.find((one: { requestId: string }) => one.requestId === requestId)?.thumbUrl as string | null | undefined
      return url && (await fetch(url)).status
    }
    const book = { estateId: 'estate-here' }
    expect([await small('steward', 'queue', work), await small('siteManager', 'queue', work), await small('resident', 'mine', work), await small('steward', 'ledger', work, book)]).toEqual([200, 200, 200, 200])
    expect((await stage.calls('requests'))[0]!.databaseOperations).toBeLessThanOrEqual(2)
    expect([await small('steward', 'ledger', petition, book), await small('siteManager', 'ledger', petition, book)]).toEqual([200, null])
    expect(await small('partyMember', 'claimable', help)).toBe(null)
    // The storage does not answer: the words are there all the same.
    await stage.fault({ kind: 'error', function: 'requests', action: 'storage.batchGetDownloadUrl' })
    expect([await small('steward', 'queue', work), await small('resident', 'mine', work)]).toEqual([null, null])
    expect(await look('resident', 'get', { requestId: work })).toMatchObject({ photos: [{ url: '' }] })
    await stage.clearFaults()
    expect(await small('steward', 'queue', work)).toBe(200)
  })

  it('the home page of whoever has more open than it shows says that there is more', async () => {
    const home = async (role: CastRole) => valueOf<{ queue: object[]; queueGoesOn: boolean }>(await stage.call(openidOf(role), 'people', 'enter'))
    expect(await home('stewardOfOtherBuilding')).toMatchObject({ queue: [], queueGoesOn: false })
    for (let n = 0; n < 11; n++) await desk.filed({ category: 'environment' })
    const { queue, queueGoesOn } = await home('steward')
    expect([queue.length, queueGoesOn]).toEqual([10, true])
  })

  it('急事在夜里叫到值班的人，没有提醒次数也不会没人知道', async () => {
    const night = 23 * HOUR - ((await stage.now()) + 8 * HOUR) % DAY
    await stage.advance(night < 0 ? night + DAY : night)
    const requestId = await desk.filed({ category: 'water' })
    expect((await desk.stored(requestId)).handlerIds).toEqual(expect.arrayContaining([memberIdOf('steward'), memberIdOf('engineer'), memberIdOf('siteManager')]))
    expect(await desk.told('engineer', requestId)).toEqual(['新诉求待处理'])
    expect(codeOf(await desk.step('engineer', 'get', requestId))).toBe('OK')
    expect(codeOf(await desk.step('engineer', 'claim', requestId))).toBe('OK')
    expect(await desk.stored(requestId)).toMatchObject({ status: 'assigned', acceptedBy: { memberId: memberIdOf('engineer') } })
  })
})
