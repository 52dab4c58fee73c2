import type { Actor } from '../../domain/kernel/actor'
import type { InputOf } from '../../domain/kernel/operation'
import type { requests } from '../../domain/requests/contract'
import { CONSENT_VERSION } from '../../domain/people/model'
import type { Estate, PlaceCode } from '../../domain/places/model'
import { staffOnDuty } from '../../domain/places/on-duty'
import { maskName } from '../../domain/kernel/mask'
import { atFacility, correctPlace, type Location } from '../../domain/requests/correct-place'
import { homePlace, scannedPlace } from '../../domain/requests/scanned-place'
import { submitRequest, type SubmitRequest } from '../../domain/requests/submit-request'
import { teamOf } from '../../domain/requests/team-of'
import { actorOf, done, reach, rejected, type Call } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { findCode } from '../_shell/codes'
import { read } from '../_shell/documents'
import { idFromKey } from '../_shell/ids'
import { arePhotosOf } from '../_shell/photos'
import { withEffects } from '../_shell/publishing'
import { Refused } from '../_shell/refused'
import { create } from '../_shell/store'
import { WORKERS } from './candidates'
import type { RequestsHandlers } from './handlers'
import { rotatedIfWanted } from './rotate-at-once'
import { effectsOf } from '../_shell/request-effects'
import { ladderOf } from '../_shell/request-ladder'

/** More than five database operations: caller, code, estate, the turn where the estate rotates by itself, insert, the month's figures, effects removed, and one read with one write per steward told. */
export const submit: RequestsHandlers['submit'] = async (input, call) => {
  const { caller } = call
  if (caller.member?.consent?.version !== CONSENT_VERSION) return rejected('CONSENT_NEEDED')
  if (!arePhotosOf(caller.memberId, input.photos)) return rejected('PHOTO_NOT_YOURS')
  if (await isTextRefused(caller.openid, [input.words, input.onBehalf?.name].filter(Boolean).join(' '))) return rejected('TEXT_REFUSED')
  const found = await locate(input, call)
  if (!found.ok) return found
  const estate = await read<Estate>('estates', found.location.estateId)
  if (!estate) throw new Refused('NOT_FOUND')
  const placed = input.place ? await placedAt(found.location, estate, input.place) : null
  if (placed?.accepted === false) return rejected(placed.rejection)
  const location = placed?.event ?? found.location
  const hat = reach(call, { communityId: location.communityId, estateId: location.estateId })
  const by = actorOf(call, hat)
  const filed = submitRequest({
    requestId: idFromKey('r', caller.memberId, call.key), at: caller.at, by, category: input.category, words: input.words, photos: input.photos,
    visit: input.visit, answers: input.answers ?? [], isPublic: input.isPublic, ...reporterOf(input.onBehalf, by),
    isRequesterVerified: caller.member.home?.status === 'verified' || hat.role !== 'resident',
    location: { ...location, room: input.onBehalf?.room ?? location.room }, ladder: ladderOf(estate, location.buildingId, input.category),
    onDuty: staffOnDuty(estate, { at: caller.at, roles: WORKERS, team: teamOf(input.category) }).map(({ memberId }) => memberId),
  })
  const request = await rotatedIfWanted(filed, estate)
  // Whoever hears that it was sent, or that nobody had room, hears of it for the first time: one notice for both.
  const { doc } = await create('requests', withEffects(request, call, effectsOf(request, request.timeline.at(-1)!, null)))
  return done({ requestId: doc._id, number: doc.number, stewardName: stewardOf(estate, location.buildingId)?.name ?? null, respondBy: doc.respondBy })
}

/** Oneself, or whom a steward files for: known by a masked name, and by a number only to who asks for it. */
const reporterOf = (onBehalf: InputOf<typeof requests.submit>['onBehalf'], by: Actor): Pick<SubmitRequest, 'source' | 'requesterName' | 'contact'> => {
  if (!onBehalf) return { source: 'self', requesterName: by.name }
  const { name, phone, source = 'walkIn' } = onBehalf
  return { source, requesterName: maskName(name), contact: phone ? { name, phone } : null }
}

/** The place the person chose instead of the one of the code: a building, a public part, or a facility by its own code. */
const placedAt = async (location: Location, estate: Estate, { facility, ...place }: { buildingId: string | null; unit: string | null; facility?: string | undefined }) =>
  (facility ? atFacility(location, await read<PlaceCode>('codes', facility)) : correctPlace(location, estate, place))

type Located = { ok: true; location: Location } | { ok: false; rejection: 'CODE_UNKNOWN' | 'CODE_REVOKED' | 'CODE_ELSEWHERE' }

/** Where it is: the code that was scanned, else the person's own home, whose room goes with it unless it is somebody else's matter. */
async function locate({ scene, onBehalf }: InputOf<typeof requests.submit>, { caller, operation }: Call): Promise<Located> {
  const home = caller.member?.home ?? null
  if (!scene) return home
    ? { ok: true, location: { communityId: home.communityId, estateId: home.estateId, buildingId: home.buildingId, ...homePlace(home), ...(onBehalf && { room: '' }) } }
    : { ok: false, rejection: 'CODE_UNKNOWN' }
  const found = await findCode(scene)
  if (!found.ok) return found
  const { communityId, estateId, buildingId } = found.code
  if (!caller.hats.some(hat => operation.roles.includes(hat.role) && hat.estateId === estateId)) return { ok: false, rejection: 'CODE_ELSEWHERE' }
  return { ok: true, location: { communityId, estateId, buildingId, ...scannedPlace(found.code, onBehalf ? null : home) } }
}

const stewardOf = ({ staff }: Estate, buildingId: string | null) =>
  staff.find(({ role, buildingIds }) => role === 'steward' && (!buildingId || buildingIds.includes(buildingId)))
