import type { Candidate } from '../../domain/requests/assign-request'
import type { ResidentRequest } from '../../domain/requests/model'
import { nextInTurn, noTurns, turned, type Rotation } from '../../domain/requests/rotation'
import { isInTurn } from '../../domain/requests/turn-settings'
import type { Call } from '../_shell/call'
import { insert, read, updateWhere } from '../_shell/documents'
import { command, database } from '../_shell/sdk'
import { candidatesOf, settingsOf, workersOf } from './candidates'

export interface Turns {
  /** Whose turn it is for this request; null when nobody on duty is free. */
  next(request: ResidentRequest): Candidate | null
  /** Remembers the turn of whoever was sent. */
  taken(request: ResidentRequest, memberId: string): Promise<void>
}

/** 轮派: the engineers on duty of the caller's estates, what they have in hand, and when they had their last turn. Three reads. */
export async function turnsOf(call: Call): Promise<Turns> {
  const staff = (await workersOf(call)).filter(({ role, isOnDuty }) => role === 'engineer' && isOnDuty)
  const [candidates, rotations] = await Promise.all([candidatesOf(staff), rotationsOf(staff)])
  const hands = new Map(candidates.map(candidate => [candidate.memberId, candidate]))
  const rotationOf = (estateId: string): Rotation => rotations.get(estateId) ?? noTurns(estateId)
  return {
    next: request => {
      const here = staff.filter(entry => entry.estateId === request.estateId && isInTurn(settingsOf(entry.estate), entry, request))
      return nextInTurn(here.flatMap(({ memberId }) => hands.get(memberId) ?? []), rotationOf(request.estateId).turns)
    },
    taken: async ({ _id: requestId, estateId }, memberId) => {
      const hand = hands.get(memberId)
      if (hand) hands.set(memberId, { ...hand, openWork: hand.openWork + 1 })
      const turn = { requestId, memberId, at: call.caller.at }
      rotations.set(estateId, turned(rotationOf(estateId), turn))
      await remember(estateId, turn)
    },
  }
}

async function rotationsOf(staff: readonly { estateId: string }[]): Promise<Map<string, Rotation>> {
  const estateIds = [...new Set(staff.map(({ estateId }) => estateId))]
  if (!estateIds.length) return new Map()
  const { data } = await database.collection('rotations').where({ _id: command.in(estateIds) }).get()
  return new Map((data as Rotation[]).map(rotation => [rotation._id, rotation]))
}

/** A turn given by hand is the last word, whoever else gave one meanwhile. */
async function remember(estateId: string, turn: Rotation['taken'][number]): Promise<void> {
  const { stats } = await database.collection('rotations').where({ _id: estateId })
    .update({ data: { [`turns.${turn.memberId}`]: turn.at, taken: command.push([turn]), rev: command.inc(1) } })
  if (!stats.updated) await insert('rotations', turned(noTurns(estateId), turn))
}

/** The turns of an estate as they stand, and saves the next order over them unless somebody had a turn meanwhile. */
export const rotationOf = async (estateId: string): Promise<Rotation | null> => read<Rotation>('rotations', estateId)
export async function saveRotation({ _id, rev, turns, taken }: Rotation): Promise<boolean> {
  if (rev === 1 && await insert('rotations', { _id, rev, turns, taken })) return true
  return updateWhere('rotations', { _id, rev: rev - 1 }, { rev, turns: command.set(turns), taken: command.set(taken) })
}
