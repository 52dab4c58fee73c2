import type { Filter, SortField } from '../types'
import { type Conditions, conditions, type Constraint } from './constraints'
import { planIndex } from './index-plan'
import type { IndexPlan, Plan, PlannableIndex } from './plan'

/** Chooses how to find the documents a filter may match, in the given order if an index can provide it. */
export function choosePlan<Index extends PlannableIndex>(indexes: Index[], filter: Filter, order: SortField[]): Plan<Index> {
  const asked = conditions(filter)
  const { all, alternatives } = asked
  const best = bestIndex(indexes, asked, order)
  if (best && best.points > 0) return { kind: 'index', use: best }
  for (const branches of alternatives) {
    const plans = branches.map((branch) => branchPlan(indexes, branch, all))
    if (plans.some((plan) => plan === null)) continue
    const union = plans.flat() as IndexPlan<Index>[]
    return { kind: 'union', branches: union, isExact: asked.isWhole && alternatives.length === 1 && union.every(({ isExact }) => isExact) }
  }
  return best ? { kind: 'index', use: best } : { kind: 'scan' }
}

/** A branch of an `$or` with what holds for all branches; null when it would need the whole collection. */
function branchPlan<Index extends PlannableIndex>(indexes: Index[], branch: Filter, outer: Constraint[]): IndexPlan<Index>[] | null {
  const inner = conditions(branch)
  const best = bestIndex(indexes, { ...inner, all: [...inner.all, ...outer] }, [])
  return best && (best.points > 0 || best.ranged) ? [best] : null
}

function bestIndex<Index extends PlannableIndex>(indexes: Index[], asked: Conditions, order: SortField[]): IndexPlan<Index> | null {
  let best: IndexPlan<Index> | null = null
  for (const index of indexes) {
    const plan = planIndex(index, asked, order)
    if (plan && (best === null || worth(plan, order) > worth(best, order))) best = plan
  }
  return best
}

/** More fields held to single values narrow most, then a range; an order given for free spares reading all matches. */
function worth(plan: IndexPlan, order: SortField[]): number {
  if (plan.index.unique && plan.points === plan.index.fields.length) return 1000
  return plan.points * 10 + (plan.ranged ? 5 : 0) + (order.length > 0 && plan.sorted ? 7 : 0)
}
