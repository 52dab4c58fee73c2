import type { Sweep } from './model'

export const newSweep = (id: string, kind: Sweep['kind'], parts: Sweep['parts'] = []): Sweep => ({ id, kind, parts, part: 0, cursor: null })

/** The page a sweep stands at, by name. */
export const pageMark = ({ part, cursor }: Pick<Sweep, 'part' | 'cursor'>): string => `${part}:${cursor ?? ''}`

/** The sweeps after a page of the first of them; `cursor` is where the next page of its part begins, null at the end of the part. */
export function afterPage([first, ...later]: readonly Sweep[], cursor: string | null): Sweep[] {
  if (!first) return []
  if (cursor !== null) return [{ ...first, cursor }, ...later]
  return first.part + 1 < first.parts.length ? [{ ...first, part: first.part + 1, cursor: null }, ...later] : later
}
