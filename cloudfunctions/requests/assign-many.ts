import { assignRequest } from '../../domain/requests/assign-request'
import { done, type Call } from '../_shell/call'
import { Refused } from '../_shell/refused'
import { candidateOf } from './candidates'
import type { RequestsHandlers } from './handlers'
import { rotateOne } from './rotate'
import { step } from './step'
import { turnsOf } from './turns'

type Item = { requestId: string; assigneeName: string | null; code: string | null }

/**
 * 批量派单: as many steps as requests (20 at most), one after the other so that turns and caps see what came before; the
 * staff and what they have in hand are read once. What is gone already is told by its code, and the rest is sent all the same.
 */
export const assignMany: RequestsHandlers['assignMany'] = async ({ requestIds, assigneeId }, call) => {
  const send = assigneeId ? await toOne(call, assigneeId) : await inTurn(call)
  const items: Item[] = []
  for (const requestId of requestIds) items.push(await send(requestId).catch((error: unknown) => refusedItem(requestId, error)))
  // What does not exist for the caller is not told apart from what does not exist at all.
  if (items.every(({ code }) => code === 'NOT_FOUND')) throw new Refused('NOT_FOUND')
  return done({ items })
}

async function toOne(call: Call, assigneeId: string): Promise<(requestId: string) => Promise<Item>> {
  const candidate = await candidateOf(call, assigneeId)
  let sent = 0
  return async requestId => {
    let name: string | null = null
    const answer = await step(call, requestId, (request, by) => {
      const one = candidate(request.estateId)
      name = one?.name ?? null
      return assignRequest(request, { ...by, assignee: one && { ...one, openWork: one.openWork + sent } })
    })
    if (answer.ok) sent += 1
    return { requestId, assigneeName: answer.ok ? name : answer.about?.who ?? null, code: answer.ok ? null : answer.rejection }
  }
}

async function inTurn(call: Call): Promise<(requestId: string) => Promise<Item>> {
  const turns = await turnsOf(call)
  return async requestId => {
    const answer = await rotateOne(requestId, call, turns)
    return { requestId, assigneeName: answer.ok ? answer.assigneeName : answer.about?.who ?? null, code: answer.ok ? null : answer.rejection }
  }
}

/** One that the caller cannot reach, or that others change all the time, does not stop the rest. */
function refusedItem(requestId: string, error: unknown): Item {
  if (error instanceof Refused) return { requestId, assigneeName: null, code: error.code }
  throw error
}
