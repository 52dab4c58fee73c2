import { evolve } from '../../domain/requests/evolve'
import type { Estate } from '../../domain/places/model'
import type { ResidentRequest } from '../../domain/requests/model'
import { noTurns, rotatedAtOnce, takeTurn, type Hand } from '../../domain/requests/rotation'
import { isInTurn, isRotatedAtOnce } from '../../domain/requests/turn-settings'
import { inHandOf, settingsOf, workersIn } from './candidates'
import { rotationOf, saveRotation } from './turns'

/** So many filings at the same moment may be faster; after that whoever is free takes it. */
const ATTEMPTS = 8

/**
 * 自动轮派: a new request with whose turn it is, before it is stored, so that the request, its history and its notices are
 * one save. The turn is one conditional update of the estate's order, and kept for the request: a repeat finds it again.
 * Two reads and one write more than filing, where the estate wants it.
 */
export async function rotatedIfWanted(request: ResidentRequest, estate: Estate): Promise<ResidentRequest> {
  const settings = settingsOf(estate)
  if (!isRotatedAtOnce(settings, request)) return request
  const staff = workersIn(estate, request.createdAt).filter(entry => isInTurn(settings, entry, request))
  const next = staff.length ? await turnFor(request, staff) : null
  return evolve(request, rotatedAtOnce(next, request.createdAt))
}

async function turnFor({ _id: requestId, estateId, createdAt: at }: ResidentRequest, staff: Estate['staff']) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [inHand, stored] = await Promise.all([inHandOf(staff.map(({ memberId }) => memberId)), rotationOf(estateId)])
    const hands = staff.map(({ memberId, name, role }): Hand => ({ memberId, name, role, requestIds: inHand.get(memberId) ?? [] }))
    const before = stored ?? noTurns(estateId)
    const turn = takeTurn(before, hands, { requestId, at })
    if (!turn || turn.rotation === before || await saveRotation(turn.rotation)) return turn
  }
  return null
}
