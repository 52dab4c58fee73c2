import type { Candidate } from '../../domain/requests/assign-request'
import { nextInTurn } from '../../domain/requests/rotation'
import type { StaffEntry } from '../../domain/places/model'
import type { Call } from '../_shell/call'
import { insert } from '../_shell/documents'
import { command, database } from '../_shell/sdk'
import { candidatesOf, workersOf } from './candidates'

/** When each person last had their turn, per estate; `_id` is the estate's. */
interface Rotation { _id: string; turns: Record<string, number> }

export interface Turns {
  /** Whose turn it is in this estate; null when nobody on duty is free. */
  next(estateId: string): Candidate | null
  /** Remembers the turn of whoever was sent. */
  taken(estateId: string, memberId: string): Promise<void>
}

/** 轮派: the engineers on duty of the caller's estates, what they have in hand, and when they had their last turn. Three reads. */
export async function turnsOf(call: Call): Promise<Turns> {
  const staff = (await workersOf(call)).filter(({ role, isOnDuty }) => role === 'engineer' && isOnDuty)
  const [candidates, rotations] = await Promise.all([candidatesOf(staff), rotationsOf(staff)])
  const hands = new Map(candidates.map(candidate => [candidate.memberId, candidate]))
  return {
    next: estateId => {
      const here = staff.filter(entry => entry.estateId === estateId).flatMap(({ memberId }) => hands.get(memberId) ?? [])
      return nextInTurn(here, rotations.get(estateId) ?? {})
    },
    taken: async (estateId, memberId) => {
      const hand = hands.get(memberId)
      if (hand) hands.set(memberId, { ...hand, openWork: hand.openWork + 1 })
      rotations.set(estateId, { ...rotations.get(estateId), [memberId]: call.caller.at })
      await remember(estateId, memberId, call.caller.at)
    },
  }
}

async function rotationsOf(staff: readonly (StaffEntry & { estateId: string })[]): Promise<Map<string, Rotation['turns']>> {
  const estateIds = [...new Set(staff.map(({ estateId }) => estateId))]
  if (!estateIds.length) return new Map()
  const { data } = await database.collection('rotations').where({ _id: command.in(estateIds) }).get()
  return new Map((data as Rotation[]).map(({ _id, turns }) => [_id, turns]))
}

async function remember(estateId: string, memberId: string, at: number): Promise<void> {
  const { stats } = await database.collection('rotations').where({ _id: estateId }).update({ data: { [`turns.${memberId}`]: at } })
  if (!stats.updated) await insert('rotations', { _id: estateId, turns: { [memberId]: at } })
}
