import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayIdOf, dayOf } from '../fixture/days'
import { openEstates } from '../fixture/open-estates'
import { openidOf, type CastRole } from '../fixture/people'
import { buildingId, buildingScene, estateId } from '../fixture/places'
import { postIdOf, postOf } from '../fixture/posts'
import { codeOf, newKey, valueOf, type Stage } from '../harness'

interface Item { scene: string; kind: string; status: string; label: string; scans: { today: number; month: number } }
const DAY = 24 * 3_600_000

describe('码', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({ documents: now => ({ posts: [postOf('p', 'here', now)], days: [dayOf('d', 'here', now, [['resident', 'booked']])] }) })
  })
  afterAll(() => stage.close())

  const places = (role: CastRole, op: string, input: object, key = newKey()) => stage.call(openidOf(role), 'places', op, input, key)
  const codes = async () => valueOf<{ items: Item[] }>(await places('steward', 'codes', { estateId: estateId('here') })).items
  const scanned = async (scene: string) => (await codes()).find(code => code.scene === scene)?.scans

  it.each([
    ['post', 'posts', postIdOf('p', 'here')], ['day', 'days', dayIdOf('d', 'here')],
  ] as const)('the code of a %s is checked in with after it was replaced, the old one no longer', async (kind, collection, refId) => {
    const made = valueOf<{ scene: string }>(await places('siteManager', 'makeCode', { kind, estateId: estateId('here'), refId, label: '码' }))
    const next = valueOf<{ scene: string }>(await places('siteManager', 'replaceCode', { scene: made.scene }))
    const checkIn = async (scene: string) => codeOf(await stage.call(openidOf('resident'), collection, 'checkIn', { [`${kind}Id`]: refId, scene }))
    expect([await checkIn(made.scene), await checkIn(next.scene)]).toEqual(['CODE_WRONG', 'OK'])
  })

  it('counts scans by code and day, the first of a month and many at once', async () => {
    const scene = buildingScene('here')
    await Promise.all(Array.from({ length: 20 }, (_, i) => stage.call(`o-passer-${i}`, 'places', 'resolveCode', { scene })))
    expect(await scanned(scene)).toEqual({ today: 20, month: 20 })
    await stage.advance(DAY)
    await stage.call('o-passer', 'places', 'resolveCode', { scene })
    expect(await scanned(scene)).toMatchObject({ today: 1 })
    const months = await stage.documents('scanMonths', { estateId: estateId('here') })
    const days = months.flatMap(({ counts }) => Object.values(counts[scene] ?? {}) as number[])
    expect(days.sort()).toEqual([1, 20])
    expect(await stage.documents('scanMonths', { estateId: estateId('away') })).toEqual([])
    const { scanDays } = valueOf<{ scanDays: number[] }>(await places('steward', 'codes', { estateId: estateId('here') }))
    expect(scanDays.reduce((sum, n) => sum + n, 0)).toBe(months.length === 1 ? 21 : 1)
  })

  it('is replaced in one step: the old one says so, the new one stands for the same, and a repeat finds it', async () => {
    const scene = buildingScene('here')
    const key = newKey()
    const [first, again] = [await places('siteManager', 'replaceCode', { scene }, key), await places('siteManager', 'replaceCode', { scene }, key)]
    const made = valueOf<{ scene: string; url: string }>(first)
    expect(made.url).toContain('http')
    expect(valueOf<{ scene: string }>(again).scene).toBe(made.scene)
    expect(codeOf(await stage.call('o-passer', 'places', 'resolveCode', { scene }))).toBe('CODE_REVOKED')
    expect(valueOf(await stage.call('o-passer', 'places', 'resolveCode', { scene: made.scene }))).toMatchObject({ buildingId: buildingId('here', 1), label: '春风里 1 栋' })
    expect((await codes()).filter(({ label, status }) => label === '春风里 1 栋' && status === 'active')).toHaveLength(1)
    expect(codeOf(await stage.call(openidOf('siteManager'), 'papers', 'printCodes', { estateId: estateId('here'), layout: 'sheet', scenes: [made.scene] }))).toBe('OK')
    expect(codeOf(await places('siteManager', 'replaceCode', { scene: buildingScene('nextDoor') }))).toBe('NOT_FOUND')
  })

  it('pages through the codes, and by kind', async () => {
    const page = async (input: object) => valueOf<{ items: Item[]; cursor: string | null }>(await places('steward', 'codes', { estateId: estateId('here'), limit: 2, ...input }))
    const all: string[] = []
    for (let cursor: string | null | undefined; cursor !== null;) {
      const { items, cursor: next } = await page(cursor ? { cursor } : {})
      all.push(...items.map(({ scene }) => scene))
      cursor = next
    }
    expect(all).toEqual([...new Set(all)])
    expect(all.length).toBe((await stage.documents('codes', { estateId: estateId('here') })).length)
    expect((await page({ kind: 'day', limit: 50 })).items.every(({ kind }) => kind === 'day')).toBe(true)
  })

  it('makes those of all buildings and units at once, leaves what there is, and never brings back one taken out of use', async () => {
    const make = async () => valueOf<{ made: number; items: { scene: string; label: string }[] }>(await places('siteManager', 'makeCodes', { estateId: estateId('here') }))
    const [first, second] = await Promise.all([make(), make()])
    expect(new Set(first.items.map(({ label }) => label)).size).toBe(first.items.length)
    expect(second.items).toEqual(first.items)
    expect(first.items.map(({ label }) => label)).toEqual(expect.arrayContaining(['春风里 1 栋', '春风里 1 栋 1 单元', '春风里 2 栋']))
    const [{ scene, label }] = first.items as [{ scene: string; label: string }]
    expect(codeOf(await places('siteManager', 'revokeCode', { scene }))).toBe('OK')
    const again = await make()
    expect(again.made).toBe(1)
    expect(again.items.find(item => item.label === label)!.scene).not.toBe(scene)
    expect(valueOf(await stage.call('o-passer', 'places', 'resolveCode', { scene: again.items[0]!.scene }))).toMatchObject({ label })
    expect((await make()).made).toBe(0)
  })

  it.each([
    ['estate', {}], ['building', { buildingId: buildingId('here', 2) }], ['building', { buildingId: buildingId('here', 2), unit: '1 单元' }], ['facility', { label: '健身器材' }],
    ['post', { refId: 'post-1' }], ['day', { refId: 'day-1' }],
  ])('stands for a thing of every kind: %s %j', async (kind, more) => {
    const order = { kind, estateId: estateId('here'), label: '码', ...more }
    const made = valueOf<{ scene: string }>(await places('steward', 'makeCode', order))
    expect(valueOf<{ scene: string }>(await places('steward', 'makeCode', order)).scene).toBe(made.scene)
    const replaced = valueOf<{ scene: string }>(await places('siteManager', 'replaceCode', { scene: made.scene }))
    expect(replaced.scene).not.toBe(made.scene)
    expect(valueOf<{ scene: string }>(await places('steward', 'makeCode', order)).scene).toBe(replaced.scene)
  })
})
