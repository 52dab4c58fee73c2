import { EQUALITIES, type LedgerFilter } from '../../domain/requests/ledger-filter'
import type { Call } from './call'
import type { Listing } from './list'
import { Refused } from './refused'
import { command } from './sdk'

/**
 * The one indexed query of a ledger: newest first, or, of what is overdue, the longest overdue first. Of several
 * conditions the narrowest has the index, the others sift what it finds; nothing outside of it is looked at.
 * `buildingIds` keeps to the buildings of a steward.
 */
export function ledgerQuery(estateId: string, filter: LedgerFilter, buildingIds: readonly string[] | null, at: number): Pick<Listing, 'where' | 'also' | 'by' | 'order'> {
  const where: Record<string, unknown> = { estateId }
  for (const field of EQUALITIES) if (filter[field] !== undefined) where[field] = filter[field]
  if (buildingIds && !filter.buildingId) where.buildingId = command.in([...buildingIds])
  const filed = [...(filter.from === undefined ? [] : [{ createdAt: command.gte(filter.from) }]), ...(filter.until === undefined ? [] : [{ createdAt: command.lt(filter.until) }])]
  if (!filter.isOverdue) return { where, ...allOf(filed), by: 'createdAt', order: 'desc' }
  return { where: { ...where, isOpen: true }, ...allOf([{ dueAt: command.lt(at) }, ...filed]), by: 'dueAt', order: 'asc' }
}

const allOf = (conditions: object[]): Pick<Listing, 'also'> => (conditions.length ? { also: command.and(conditions) } : {})

/** The buildings this caller's books are kept to; null: the whole estate. Another's building does not exist for them. */
export function ownBuildings(estateId: string, { buildingId }: LedgerFilter, { caller, operation }: Call): string[] | null {
  const hats = caller.hats.filter(({ role, estateId: at }) => operation.roles.includes(role) && (at === estateId || at === null))
  if (hats.some(({ role }) => role !== 'steward')) return null
  const own = hats.flatMap(({ buildingIds }) => buildingIds)
  if (buildingId && !own.includes(buildingId)) throw new Refused('NOT_FOUND')
  return own
}
