import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlaceCode } from '../../../domain/places/model'
import { codeOf, openStage, type Stage } from '../harness'

const MINUTE = 60_000
const OPENS: Partial<Record<PlaceCode['kind'], { fn: string; field: string }>> = { day: { fn: 'days', field: 'dayId' }, post: { fn: 'posts', field: 'postId' } }

describe('码墙上的岗位码、便民日码', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await stage.advance(MINUTE)
  })
  afterAll(() => stage.close())

  it('each opens what it hangs for, those of a series the one that comes next', async () => {
    const codes = (await stage.documents('codes', { estateId: 'chunfengli', status: 'active' }) as PlaceCode[]).filter(({ kind, refId }) => refId && OPENS[kind])
    const opened = await Promise.all(codes.map(async ({ _id, kind, refId, label }) => {
      const { fn, field } = OPENS[kind]!
      return [label, codeOf(await stage.call('o-zhangxiaoman', fn, 'get', { [field]: refId, scene: _id }))]
    }))
    expect(opened.length).toBeGreaterThan(8)
    // The next 学雷锋日 is months away; the code of the series says so.
    expect(opened.filter(([, code]) => code !== 'OK')).toEqual([['学雷锋便民日', 'NEXT_NOT_PUT_UP']])
  })
})
