import type { OutputOf } from '@domain/kernel/operation'
import type { places } from '@domain/places/contract'

export type CodeItem = OutputOf<typeof places.codes>['items'][number]

const KINDS = ['estate', 'building', 'facility', 'post', 'day'] satisfies CodeItem['kind'][]

/** As one looks for them: what is in use first, from the estate down, then by name; 3 栋 before 12 栋. */
export const inOrder = (codes: readonly CodeItem[]): CodeItem[] =>
  [...codes].sort((a, b) => rank(a) - rank(b) || firstNumber(a.label) - firstNumber(b.label) || (a.label < b.label ? -1 : 1))

const rank = ({ status, kind }: CodeItem) => (status === 'revoked' ? 10 : 0) + KINDS.indexOf(kind)
const firstNumber = (label: string) => Number(/\d+/.exec(label)?.[0] ?? 0)

/** The buildings to choose from, as far as they have ever had a code. */
export function buildingsOf(codes: readonly CodeItem[]): { key: string; label: string }[] {
  const buildings = new Map(codes.flatMap(({ kind, buildingId, unit, label }) =>
    (kind === 'building' && buildingId && !unit ? [[buildingId, label] as const] : [])))
  return [...buildings].map(([key, label]) => ({ key, label }))
}
