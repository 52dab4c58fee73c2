import { list } from './list'
import { command } from './sdk'

/** One of a series may have begun so long ago and still be on, ms. */
const HALF_DAY = 12 * 3_600_000

/** The code of a series stands for the one of it that is on (until `after` ms past its end), or comes next; null when none has been put up yet. One indexed query. */
export async function nextOfSeries(collection: string, seriesId: string, at: number, after: number): Promise<string | null> {
  const { docs } = await list<{ _id: string; endAt: number }>({
    collection, where: { seriesId, startAt: command.gt(at - HALF_DAY) }, by: 'startAt', order: 'asc', limit: 2, fields: ['endAt'],
  })
  return (docs.find(({ endAt }) => endAt + after > at) ?? docs[0])?._id ?? null
}

/** `s` and 19 letters: what `newSeries` made with this prefix. */
export const isSeriesId = (id: string, prefix: string): boolean => new RegExp(`^${prefix}[A-Za-z0-9]{19}$`).test(id)
