import { isFull, type Candidate } from './assign-request'

/** 轮派：值班的师傅里，离上次轮到最久、手上没到上限的一位；没有人可派时为 null。 */
export function nextInTurn(candidates: readonly Candidate[], turns: Readonly<Record<string, number>>): Candidate | null {
  const turnOf = ({ memberId }: Candidate): number => turns[memberId] ?? 0
  const free = candidates.filter(candidate => !isFull(candidate))
  return [...free].sort((a, b) => turnOf(a) - turnOf(b) || a.openWork - b.openWork || a.memberId.localeCompare(b.memberId))[0] ?? null
}
