import { answerCall } from '../../domain/musters/answer-call'
import { callIdOf, countChange, means, newCall } from '../../domain/musters/call'
import type { Muster, MusterCall } from '../../domain/musters/model'
import type { ResidentRequest } from '../../domain/requests/model'
import { done, rejected, type Call } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { read } from '../_shell/documents'
import { EFFECTS_GRACE } from '../_shell/effects'
import { idFromKey } from '../_shell/ids'
import { change, create, readReached } from '../_shell/store'
import { targetOf, type MustersHandlers } from './handlers'

/**
 * Everybody writes a call of their own, so that any number may answer at once. Five database operations: caller with muster,
 * call, update, counts, effects removed; for a call for help also what the request takes.
 * Words that the platform refuses are left out: they never keep anybody from calling for help.
 */
export const answer: MustersHandlers['answer'] = async ({ musterId, answer: said, words }, call) => {
  const { memberId, openid, at } = call.caller
  const { doc: muster } = await readReached<Muster>('musters', musterId, call, targetOf)
  const known = (await read<MusterCall>('musterCalls', callIdOf(musterId, memberId))) ?? (await callSelf(muster, call))
  if (!known) return rejected(muster.status === 'open' ? 'NOT_CALLED' : 'MUSTER_OVER')
  const isHelped = known.requestId !== null && said === 'needHelp' ? await isBeingHelped(known.requestId) : true
  const kept = words && await isTextRefused(openid, words) ? '' : words
  const changed = await change<MusterCall, MusterCall, 'MUSTER_OVER'>(call, {
    collection: 'musterCalls', id: known._id, target: targetOf,
    decide: one => answerCall(one, {
      muster, answer: said, words: kept, at, requestId: idFromKey('r', memberId, `${musterId}:${one.requests + 1}`),
      // A request that was made meanwhile has only just begun.
      isBeingHelped: one.requestId !== null && (one.requestId !== known.requestId || isHelped),
    }),
    evolve: (_, next) => next, effects: (next, _, before) => owed(next, before),
  })
  return changed.ok ? done({ answer: said, requestId: changed.doc.requestId }) : changed
}

/** Somebody is on it; one that is still to be made is, too, and one said to be done is not. */
const isBeingHelped = async (requestId: string): Promise<boolean> => {
  const request = await read<ResidentRequest>('requests', requestId)
  return request === null || (request.isOpen && request.status !== 'resolved')
}

/** Whoever is meant may answer before the calling comes to them, or when they moved in after it. */
async function callSelf(muster: Muster, { caller: { memberId, member, at } }: Call): Promise<MusterCall | null> {
  const home = member?.home
  if (muster.status !== 'open' || !member || home?.estateId !== muster.estateId || home.status === 'refused' || !means(muster.whom, home.buildingId)) return null
  const fresh = newCall(muster, { memberId, name: member.publicName, home }, { at, calledIn: null })
  const effects = [{ id: `${fresh._id}-called`, type: 'countMuster', data: { musterId: muster._id, memberId, version: 1, change: { called: 1 } } }]
  return (await create<MusterCall>('musterCalls', { ...fresh, effects, effectsDueAt: at + EFFECTS_GRACE })).doc
}

function owed({ musterId, memberId, answer: said, words, requestId, requests }: MusterCall, before: MusterCall) {
  const moved = countChange(before, { answer: said })
  return [
    ...(Object.keys(moved).length ? [{ type: 'countMuster', data: { musterId, memberId, version: before.version + 1, change: moved } }] : []),
    ...(requests > before.requests ? [{ type: 'askForHelp', data: { requestId, words } }] : []),
  ]
}
