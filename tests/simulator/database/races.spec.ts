import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { index, type RealSdk, realSdk } from './real-sdk'

const SEATS = 10
const CALLERS = 60

let sdk: RealSdk
beforeAll(async () => {
  sdk = await realSdk([index('posts', 'byStatus', { status: 1 }), index('claims', 'byPost', { postId: 1 })])
})
afterAll(() => sdk.close())

const everybody = (act: (member: string) => Promise<any>): Promise<any[]> =>
  Promise.all(Array.from({ length: CALLERS }, (_, i) => act(`member${i}`)))

describe('many claim the last seats at once', () => {
  it('a condition in the update gives exactly the seats there are', async () => {
    const _ = sdk.db.command
    await sdk.db.collection('posts').add({ data: { _id: 'fair', left: SEATS, memberIds: [] } })
    const results = await everybody((member) => {
      const free = sdk.db.collection('posts').where({ _id: 'fair', left: _.gt(0), memberIds: _.neq(member) })
      return free.update({ data: { left: _.inc(-1), memberIds: _.push(member) } })
    })
    expect(results.filter(({ stats }) => stats.updated === 1)).toHaveLength(SEATS)
    expect((await sdk.db.collection('posts').doc('fair').get()).data).toMatchObject({ left: 0, memberIds: { length: SEATS } })
  })

  it('counting first and adding then overbooks, as it would on the platform', async () => {
    await everybody(async (member) => {
      const { total } = await sdk.db.collection('claims').where({ postId: 'naive' }).count()
      if (total < SEATS) await sdk.db.collection('claims').add({ data: { postId: 'naive', member } })
    })
    expect((await sdk.db.collection('claims').where({ postId: 'naive' }).count()).total).toBeGreaterThan(SEATS)
  })

  it('reading and writing back loses updates, as it would on the platform', async () => {
    await sdk.db.collection('posts').add({ data: { _id: 'lossy', left: CALLERS } })
    await everybody(async () => {
      const { data } = await sdk.db.collection('posts').doc('lossy').get()
      await sdk.db.collection('posts').doc('lossy').update({ data: { left: data.left - 1 } })
    })
    expect((await sdk.db.collection('posts').doc('lossy').get()).data.left).toBeGreaterThan(0)
  })
})
