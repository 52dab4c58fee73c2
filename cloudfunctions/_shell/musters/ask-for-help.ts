import type { Muster, MusterCall } from '../../../domain/musters/model'
import type { Estate } from '../../../domain/places/model'
import { staffOnDuty } from '../../../domain/places/on-duty'
import { MAX_WORDS, type ResidentRequest } from '../../../domain/requests/model'
import { submitRequest } from '../../../domain/requests/submit-request'
import { teamOf } from '../../../domain/requests/team-of'
import { now } from '../clock'
import { insert, read } from '../documents'
import type { Made } from '../effects'
import { EFFECTS_GRACE } from '../effects/grace'
import { ladderOf } from '../request-ladder'
import { effectsOf } from '../request-effects'

export interface AskForHelp { requestId: string; words: string }

/**
 * 需要帮助: an urgent request with the stewards of the building, where the person lives, in their words. Its id comes from the
 * muster and the person, so that a repeat makes none. Four database operations, and what the request itself owes.
 */
export async function askForHelp({ requestId, words }: AskForHelp, _id: string, call: MusterCall): Promise<void | Made> {
  const [muster, estate] = await Promise.all([read<Muster>('musters', call.musterId), read<Estate>('estates', call.estateId)])
  if (!muster || !estate) return
  const request = requestOf({ requestId, words }, call, muster, estate)
  const effects = effectsOf(request, request.timeline[0]!, null).map((effect, i) => ({ ...effect, id: `${requestId}-${i}` }))
  const doc = { ...request, effects, effectsDueAt: now() + EFFECTS_GRACE }
  if (await insert('requests', doc)) return { collection: 'requests', doc }
}

function requestOf({ requestId, words }: AskForHelp, call: MusterCall, { reason }: Muster, estate: Estate): ResidentRequest {
  const { memberId, name, communityId, estateId, buildingId, place, room } = call
  return submitRequest({
    requestId, at: now(), by: { memberId, hat: 'resident', name }, category: 'help', words: [`【应急】${reason}`, words || '需要帮助'].join('：').slice(0, MAX_WORDS),
    photos: [], visit: null, isPublic: false, source: 'self', requesterName: name, isRequesterVerified: true,
    location: { communityId, estateId, buildingId, place, room }, ladder: ladderOf(estate, buildingId, 'help'),
    onDuty: staffOnDuty(estate, { at: now(), roles: ['steward', 'engineer'], team: teamOf('help') }).map(entry => entry.memberId),
  })
}
