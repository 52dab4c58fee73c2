import * as z from 'zod/mini'
import { inShanghai } from '../kernel/calendar'
import { Id } from '../kernel/schema'
import { COUNTS, NOTHING, countsOf, type CountName, type Counts } from './counts'
import type { ResidentRequest } from './model'

const Partial = z.record(z.string(), z.int())
const Scopes = z.record(z.string(), Partial)

/**
 * 一个小区一个月的数: the running figures of the requests filed in a Shanghai month, as a whole and by building, steward,
 * category and day. One document, so that one update counts a step everywhere at once. `seen` holds the version of each
 * request counted last: a change that comes again finds it and adds nothing.
 */
export const RequestFigures = z.object({
  _id: Id, estateId: Id, communityId: Id,
  /** 202611 */
  month: z.string(),
  total: Partial, buildings: Scopes, stewards: Scopes, categories: Scopes, days: Scopes,
  /** How many were filed, by building and category. Months counted before this was kept lack it. */
  cells: z.optional(Scopes),
  seen: z.record(z.string(), z.int()),
})
export type RequestFigures = z.infer<typeof RequestFigures>
export const SCOPES = ['buildings', 'stewards', 'categories', 'days', 'cells'] as const
export type ScopeName = (typeof SCOPES)[number]

/** What a saved change of a request owes to the figures: increments by path, under the request's new version. */
export const FigureChange = z.object({
  estateId: Id, communityId: Id, month: z.string(), requestId: Id, version: z.int(), increments: z.array(z.tuple([z.string(), z.int()])),
})
export type FigureChange = z.infer<typeof FigureChange>

export const monthOf = (at: number): string => inShanghai(at).format('YYYYMM')
export const figuresId = (estateId: string, month: string): string => `f${month}-${estateId}`

export const emptyFigures = ({ estateId, communityId, month }: Pick<FigureChange, 'estateId' | 'communityId' | 'month'>): RequestFigures =>
  ({ _id: figuresId(estateId, month), estateId, communityId, month, total: {}, buildings: {}, stewards: {}, categories: {}, days: {}, cells: {}, seen: {} })

/** Key of a building or steward where there is none: 小区公共部位, 没有管家. */
export const NONE = 'none'

const scopesOf = (request: ResidentRequest): string[] => [
  'total', `buildings.${request.buildingId ?? NONE}`, `stewards.${request.stewardId ?? NONE}`, `categories.${request.category}`,
  `days.${inShanghai(request.createdAt).format('DD')}`,
]

const cellOf = ({ buildingId, category }: ResidentRequest): string => `cells.${buildingId ?? NONE}.${category}`

/** What the figures change by when a request goes from `before` (null: it was just filed) to `next`; null when by nothing. */
export function figureChange(before: ResidentRequest | null, next: ResidentRequest, version: number): FigureChange | null {
  const sums = new Map<string, number>()
  const add = (request: ResidentRequest, sign: 1 | -1) => {
    const counts = countsOf(request)
    const put = (path: string, count: number) => count && sums.set(path, (sums.get(path) ?? 0) + sign * count)
    for (const scope of scopesOf(request)) for (const name of COUNTS) put(`${scope}.${name}`, counts[name])
    put(cellOf(request), counts.filed)
  }
  if (before) add(before, -1)
  add(next, 1)
  const increments = [...sums].filter(([, by]) => by !== 0)
  const { estateId, communityId, createdAt, _id: requestId } = next
  return increments.length ? { estateId, communityId, month: monthOf(createdAt), requestId, version, increments } : null
}

/** The figures after a change; one that was counted before changes nothing. */
export function count(figures: RequestFigures, { requestId, version, increments }: FigureChange): RequestFigures {
  if ((figures.seen[requestId] ?? 0) >= version) return figures
  const next = structuredCopy(figures)
  for (const [path, by] of increments) addAt(next, path.split('.'), by)
  next.seen[requestId] = version
  return next
}

const structuredCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

function addAt(figures: RequestFigures, path: string[], by: number): void {
  const [scope, key, name] = path.length === 2 ? [null, null, path[1]!] : path as [ScopeName, string, string]
  const counts = scope === null ? figures.total : ((figures[scope] ??= {})[key!] ??= {})
  counts[name] = (counts[name] ?? 0) + by
}

/** The figures of one estate and month counted from its requests: what the running ones must equal. */
export const recount = (requests: readonly ResidentRequest[], of: Pick<FigureChange, 'estateId' | 'communityId' | 'month'>): RequestFigures =>
  requests.filter(({ estateId, createdAt }) => estateId === of.estateId && monthOf(createdAt) === of.month)
    .reduce((figures, request) => count(figures, figureChange(null, request, request.version)!), emptyFigures(of))

/** Counts of a scope with every field, 0 where nothing was counted. */
export const wholeCounts = (partial: Record<string, number> | undefined): Counts =>
  ({ ...NOTHING, ...Object.fromEntries(COUNTS.map(name => [name, partial?.[name] ?? 0])) as Record<CountName, number> })
