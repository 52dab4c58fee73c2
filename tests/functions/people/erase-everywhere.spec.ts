import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { shownWithin } from '../../../domain/messages/alarm'
import { openEstates } from '../fixture/open-estates'
import { openidOf } from '../fixture/people'
import { buildingScene, estateId } from '../fixture/places'
import { newKey, valueOf, type Stage } from '../harness'
import { postOfficeOf } from '../messages/post-office'
import { LEAVER, dumpOf, leaverIn } from './leaver'

const MINUTE = 60_000

describe('删除我的数据，哪儿都不剩', () => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openEstates({ documents: leaverIn })
  })
  afterEach(() => stage.close())

  const call = (fn: string, op: string, input: object = {}, key = newKey()) => stage.call(LEAVER.openid, fn, op, input, key)
  /** Which collections still say something of the person. */
  const traces = async (what: RegExp): Promise<string[]> =>
    Object.entries(await dumpOf(stage)).flatMap(([collection, docs]) => (what.test(JSON.stringify(docs)) ? [collection] : []))
  const personal = new RegExp(`${LEAVER.openid}|${LEAVER.name}|${LEAVER.phone}`)

  /** An urgent matter of theirs that nobody looked at, taken back in the end, and a workbook of their own data. */
  async function leaveWords() {
    const photos = await Promise.all(['a.jpg', 'b.jpg'].map(name => stage.upload(LEAVER.openid, `requests/${LEAVER.memberId}/${name}`)))
    const words = `${LEAVER.name}家水管爆了，电话 ${LEAVER.phone}`
    const form = { scene: buildingScene('here'), category: 'water', words, photos: [{ fileId: photos[0], thumbId: photos[1] }], visit: null, isPublic: false }
    const { requestId } = valueOf<{ requestId: string }>(await call('requests', 'submit', form))
    await postOfficeOf(stage).pass(shownWithin(3))
    valueOf(await call('requests', 'withdraw', { requestId }))
    const turns = { isAutomatic: false, categories: ['water'], outIds: [LEAVER.memberId], only: { [LEAVER.memberId]: ['water'] } }
    valueOf(await stage.call(openidOf('siteManager'), 'requests', 'setTurns', { estateId: estateId('here'), turns }))
    return valueOf<{ url: string }>(await call('papers', 'exportMine')).url
  }

  it('takes openid, name, number and id out of everything the product stores', async () => {
    const book = await leaveWords()
    const before = await traces(personal)
    for (const collection of ['members', 'requests', 'posts', 'days', 'alarms', 'estates', 'serviceMonths', 'audits']) expect(before).toContain(collection)
    const counts = Object.entries(await dumpOf(stage)).map(([collection, { length }]) => [collection, length])
    valueOf(await call('people', 'erase'))
    expect(await traces(personal)).toEqual([])
    // Whoever was looked at in office may still know that it was somebody in office.
    expect(await traces(new RegExp(LEAVER.memberId))).toEqual(['audits'])
    const gone = { members: 1, requestExports: 12, imports: 12, papers: 1 }
    expect(Object.entries(await dumpOf(stage)).map(([collection, { length }]) => [collection, length]))
      .toEqual(counts.map(([collection, n]) => [collection, Number(n) - (gone[collection as keyof typeof gone] ?? 0)]))
    expect((await fetch(book)).ok).toBe(false)
  })

  it('keeps what was counted', async () => {
    valueOf(await call('people', 'erase'))
    expect((await stage.documents('requestFigures', { _id: 'figures-left' }))[0].stewards).toEqual({ erased: { filed: 3 } })
    expect((await stage.documents('serviceMonths')).map(({ memberId, month, minutes }) => [memberId, month, minutes]).sort()).toEqual([['erased', 202610, 60], ['erased', 202611, 60]])
    expect((await stage.documents('rotations', { _id: estateId('here') }))[0]).toMatchObject({ turns: { other: expect.any(Number) }, taken: [{ requestId: 'r2' }] })
  })

  it('goes on with the timer when it broke off, and is done once', async () => {
    await stage.fault({ kind: 'error', function: 'people', action: 'database.removeDocument' })
    valueOf(await call('people', 'erase'))
    await stage.clearFaults()
    expect(await traces(new RegExp(LEAVER.memberId))).toContain('members')
    await stage.advance(12 * MINUTE)
    expect(await traces(personal)).toEqual([])
    expect(await traces(new RegExp(LEAVER.memberId))).toEqual(['audits'])
  })
})
