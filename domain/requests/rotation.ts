import { append } from '../kernel/evolve'
import { isFull, type Candidate } from './assign-request'
import type { RequestEvent } from './model'
import { SYSTEM } from './system'

/** When each person last had their turn in an estate (`_id`), and for what; `rev` counts the turns, so that two at once do not get the same. */
export interface Rotation { _id: string; rev: number; turns: Record<string, number>; taken: Turn[] }
export interface Turn { requestId: string; memberId: string; at: number }

export const noTurns = (estateId: string): Rotation => ({ _id: estateId, rev: 0, turns: {}, taken: [] })

/** Somebody in the turn, with the requests in hand. */
export interface Hand extends Omit<Candidate, 'openWork'> { requestIds: readonly string[] }

/** 轮派：值班的师傅里，离上次轮到最久、手上没到上限的一位；没有人可派时为 null。 */
export function nextInTurn(candidates: readonly Candidate[], turns: Readonly<Record<string, number>>): Candidate | null {
  const turnOf = ({ memberId }: Candidate): number => turns[memberId] ?? 0
  const free = candidates.filter(candidate => !isFull(candidate))
  return [...free].sort((a, b) => turnOf(a) - turnOf(b) || a.openWork - b.openWork || a.memberId.localeCompare(b.memberId))[0] ?? null
}

/** How long a turn may not be seen yet among the requests in hand, ms: longer than any function runs. */
const FRESH = 2 * 60_000
const KEPT = 100

/**
 * 自动轮派：轮到的一位，和轮过之后的次序；没有人有空时为 null。 A request that comes again keeps whom it was given to, and
 * what was given a moment ago counts as in hand, so that the cap holds however many are filed at once.
 */
export function takeTurn(rotation: Rotation, hands: readonly Hand[], { requestId, at }: { requestId: string; at: number }): { memberId: string; name: string; rotation: Rotation } | null {
  const known = rotation.taken.find(turn => turn.requestId === requestId)
  const before = known && hands.find(({ memberId }) => memberId === known.memberId)
  if (before) return { memberId: before.memberId, name: before.name, rotation }
  const next = nextInTurn(hands.map(hand => candidateOf(hand, rotation.taken, at)), rotation.turns)
  if (!next) return null
  const { memberId, name } = next
  return { memberId, name, rotation: turned(rotation, { requestId, memberId, at }) }
}

const candidateOf = ({ requestIds, ...hand }: Hand, taken: readonly Turn[], at: number): Candidate => ({
  ...hand, openWork: new Set([...requestIds, ...taken.filter(turn => turn.memberId === hand.memberId && turn.at > at - FRESH).map(turn => turn.requestId)]).size,
})

export const turned = ({ _id, rev, turns, taken }: Rotation, turn: Turn): Rotation =>
  ({ _id, rev: rev + 1, turns: { ...turns, [turn.memberId]: turn.at }, taken: append(taken, turn, KEPT) })

/** 自动轮派的结果: sent to whose turn it was, or into the pool where whoever is free takes it. */
export const rotatedAtOnce = (next: { memberId: string; name: string } | null, at: number): RequestEvent =>
  next ? { type: 'RequestRotated', at, by: SYSTEM, assignee: { memberId: next.memberId, name: next.name } } : { type: 'RequestPooled', at, by: SYSTEM }
