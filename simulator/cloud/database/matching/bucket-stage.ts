import type { Iterator } from 'mingo/lazy'
import { $group } from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { sortStage } from './sort-stage'

interface Bucket {
  groupBy: unknown
  boundaries: unknown[]
  default?: unknown
  output?: Record<string, unknown>
}

/** `$bucket` as MongoDB defines it, by `$group` and `$switch`: mingo's files a value on a boundary one bucket too low. */
export function bucketStage(documents: Iterator, { groupBy, boundaries, default: rest, output }: Bucket, options: Options): Iterator {
  const branches = boundaries.slice(1).map((upper, i) => ({
    case: { $and: [{ $gte: [groupBy, { $literal: boundaries[i] }] }, { $lt: [groupBy, { $literal: upper }] }] },
    then: { $literal: boundaries[i] },
  }))
  const place = { $switch: { branches, ...(rest === undefined ? {} : { default: { $literal: rest } }) } }
  const groups = $group(documents, { _id: place, ...(output ?? { count: { $sum: 1 } }) } as never, options)
  return sortStage(groups, { _id: 1 })
}
