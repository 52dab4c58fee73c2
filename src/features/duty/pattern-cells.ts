import type { TeamView } from '@domain/duty/contract'

export type Cell = TeamView['pattern'][number]

export const cellAt = (cells: readonly Cell[], weekday: number, kind: Cell['kind']): Cell =>
  cells.find(cell => cell.weekday === weekday && cell.kind === kind) ?? { weekday, kind, need: 0, memberIds: [] }

export const withCell = (cells: readonly Cell[], next: Cell): Cell[] =>
  [...cells.filter(cell => cell.weekday !== next.weekday || cell.kind !== next.kind), next]

/** The shifts of one weekday on these weekdays as well. */
export function copied(cells: readonly Cell[], from: number, to: readonly number[]): Cell[] {
  const model = cells.filter(({ weekday }) => weekday === from)
  return [...cells.filter(({ weekday }) => !to.includes(weekday)), ...to.flatMap(weekday => model.map(cell => ({ ...cell, weekday })))]
}
