import { choosePlan } from '../planning/choose-plan'
import type { Collection } from '../storage/collection'
import type { Filter } from '../types'
import type { Cost } from './cost'
import { select } from './select'

/** How many documents match; when an index says it all, its keys are counted and no document is read. */
export function count(collection: Collection, filter: Filter, cost: Cost): number {
  if (Object.keys(filter).length === 0) return collection.count()
  const plan = choosePlan(collection.tables, filter, [])
  if (plan.kind === 'index' && plan.use.isExact && (plan.use.intervals.length === 1 || plan.use.index.multikey === 0)) {
    const { index, intervals } = plan.use
    cost.index = index.name
    return intervals.reduce((total, interval) => total + index.count(interval), 0)
  }
  return select(collection, { filter, order: [], offset: 0, limit: Infinity }, null, cost).length
}
