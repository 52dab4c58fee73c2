import { MAX_OPEN_WORK } from '../../domain/requests/assign-request'
import type { Estate } from '../../domain/places/model'
import { TURN_CATEGORIES } from '../../domain/requests/turn-settings'
import { done, rejected } from '../_shell/call'
import { updateWhere } from '../_shell/documents'
import { command } from '../_shell/sdk'
import { candidatesOf, settingsOf, workersIn } from './candidates'
import { readEstate } from './estate'
import type { RequestsHandlers } from './handlers'
import { areRefused } from './step'

/** Three reads: the caller, the estate, and what its engineers have in hand. */
export const desk: RequestsHandlers['desk'] = async ({ estateId }, call) => {
  const estate = await readEstate(estateId, call)
  return done({ turns: settingsOf(estate), staff: await turnLines(estate, call.caller.at), ready: estate.desk?.ready ?? {} })
}

async function turnLines(estate: Estate, at: number) {
  const engineers = workersIn(estate, at).filter(({ role }) => role === 'engineer')
  const candidates = await candidatesOf(engineers)
  return engineers.map(({ memberId, name, title, isOnDuty }, i) =>
    ({ memberId, name, title, isOnDuty, openWork: candidates[i]!.openWork, most: MAX_OPEN_WORK.engineer! }))
}

/** The settings as a whole: sent again they are the same. */
export const setTurns: RequestsHandlers['setTurns'] = async ({ estateId, turns }, call) => {
  await readEstate(estateId, call)
  const kinds = [...turns.categories, ...Object.values(turns.only).flat()]
  if (kinds.some(kind => !TURN_CATEGORIES.includes(kind))) return rejected('CATEGORY_NOT_ROTATED')
  await updateWhere('estates', { _id: estateId }, { 'desk.turns': command.set(turns) })
  return done({ turns })
}

/** The sentences of one step as a whole; none at all gives back the general ones. */
export const setReady: RequestsHandlers['setReady'] = async ({ estateId, action, sentences }, call) => {
  await readEstate(estateId, call)
  if (await areRefused(call, ...sentences)) return rejected('TEXT_REFUSED')
  const kept = [...new Set(sentences)]
  await updateWhere('estates', { _id: estateId }, { [`desk.ready.${action}`]: kept.length ? command.set(kept) : command.remove() })
  return done({ sentences: kept })
}
