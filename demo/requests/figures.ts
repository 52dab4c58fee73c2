import { monthOf, recount, type RequestFigures } from '../../domain/requests/figures'
import type { ResidentRequest } from '../../domain/requests/model'

/** The figures that these requests have added up to, by estate and month. */
export function figuresOf(requests: readonly ResidentRequest[]): RequestFigures[] {
  const kinds = new Map(requests.map(({ estateId, communityId, createdAt }) => [`${estateId} ${monthOf(createdAt)}`, { estateId, communityId, month: monthOf(createdAt) }]))
  return [...kinds.values()].map(of => recount(requests, of))
}
