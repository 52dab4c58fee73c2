import { publishDay, type PublishDay } from '../../domain/days/publish-day'
import { endedCards } from '../../domain/places/board'
import type { Estate } from '../../domain/places/model'
import { actorOf, done, rejected } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { idFromKey, sceneFrom } from '../_shell/ids'
import { codeFor } from '../_shell/codes'
import { withEffects } from '../_shell/publishing'
import { create, readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import type { DaysHandlers } from './handlers'

type Written = Pick<PublishDay, 'title' | 'place' | 'words'> & { stalls: Pick<PublishDay['stalls'][number], 'title' | 'helper'>[] }
/** All that people will read, for the content check. */
export const writtenIn = ({ title, place, words, stalls }: Written): string => [title, place, words, ...stalls.flatMap(stall => [stall.title, stall.helper])].join(' ')

/** Five database operations: caller with estate, insert, its code, its card on the board for those that are over, effects removed. */
export const publish: DaysHandlers['publish'] = async (input, call) => {
  const { caller } = call
  const { doc: estate, hat } = await readReached<Estate>('estates', input.estateId, call, estateTarget)
  if (await isTextRefused(caller.openid, writtenIn(input))) return rejected('TEXT_REFUSED')
  const dayId = idFromKey('d', caller.memberId, call.key)
  const checkInScene = sceneFrom(dayId)
  const by = actorOf(call, hat)
  const decision = publishDay({
    ...input, dayId, at: caller.at, by, communityId: estate.communityId, checkInScene, contact: { name: by.name, phone: caller.member?.phone ?? '' },
  })
  if (!decision.accepted) return rejected(decision.rejection)
  const code = codeFor(estate, { scene: checkInScene, kind: 'day', refId: dayId, label: input.title, at: caller.at })
  const { doc } = await create('days', withEffects(decision.event, call, [{ type: 'showDay', data: { ended: endedCards(estate, caller.at) } }, { type: 'createCode', data: code }]))
  return done({ dayId: doc._id, checkInScene: doc.checkInScene })
}
