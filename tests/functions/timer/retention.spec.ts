import { afterAll, beforeAll, expect, it } from 'vitest'
import { RETENTION, isSweepHour, type Retention } from '../../../domain/kernel/retention'
import { openEstates } from '../fixture/open-estates'
import type { Stage } from '../harness'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** More than are thrown away in one call. */
const MANY = 130

const doc = ({ collection, field }: Retention, i: number, at: number) =>
  ({ _id: `${collection}-${i}`, version: 1, [field]: at, nextAt: null, wakeAt: null, effects: [], effectsDueAt: null, receipts: [], estateId: 'nowhere', communityId: 'nowhere', memberId: 'nobody', memberIds: [], concernedIds: [], planned: [] })

let stage: Stage
beforeAll(async () => {
  stage = await openEstates({
    documents: at => Object.fromEntries(RETENTION.map(rule => [rule.collection, [
      ...Array.from({ length: MANY }, (_, i) => doc(rule, i, at - (rule.days + 1) * DAY)), doc(rule, MANY, at - (rule.days - 2) * DAY),
    ]])),
  })
})
afterAll(() => stage.close())

const left = async ({ collection }: Retention): Promise<string[]> => (await stage.documents(collection, {})).map(({ _id }: { _id: string }) => _id).filter((id: string) => id.startsWith(`${collection}-`))

it.each(RETENTION)('$collection: what is older than its time goes in the night, the rest stays', async rule => {
  expect(isSweepHour(await stage.now())).toBe(false)
  expect(await left(rule)).toHaveLength(MANY + 1)
})

it('drops them all in one night', async () => {
  const hours = Array.from({ length: 25 }, (_, i) => i)
  const now = await stage.now()
  await stage.advance(hours.find(hour => isSweepHour(now + hour * HOUR))! * HOUR)
  await stage.fireTimer()
  for (const rule of RETENTION) expect(await left(rule)).toEqual([`${rule.collection}-${MANY}`])
})
