import type { Member } from '../../domain/people/model'
import type { ResidentRequest } from '../../domain/requests/model'
import { memberIdOf } from '../../cloudfunctions/_shell/ids'
import { memberOf } from '../../tests/functions/fixture/people'
import { requestIn } from '../../tests/functions/fixture/requests'

/** 江岸区's estates: seed item 82. */
export const ESTATES = 851
const DAY = 86_400_000
const HOUR = 3_600_000
const OPEN_EACH = 20

const LADDER = ['steward', 'siteManager', 'communityOfficer'] as const

const staffOf = (estate: number): string[] => LADDER.map(role => memberIdOf(`o-${role}-${estate}`))

/** Where it is and whose, in one of the other estates. */
function inEstate(estate: number): Pick<ResidentRequest, 'estateId' | 'communityId' | 'buildingId' | 'handlerIds' | 'ladder' | 'stewardId'> {
  const staff = staffOf(estate)
  return {
    estateId: `estate-more-${estate}`, communityId: `community-more-${estate % 60}`, buildingId: `building-more-${estate}`,
    handlerIds: [staff[0]!], stewardId: staff[0]!, ladder: staff.map((memberId, step) => ({ step, memberIds: [memberId] })),
  }
}

/** The n-th request of the other estates, one in twenty of them open; nothing is due. */
export function elsewhereAt(now: number): (n: number) => ResidentRequest {
  const [open, closed] = [requestIn('accepted', 'here', now), requestIn('closed', 'here', now)]
  return n => {
    const requesterId = memberIdOf(`o-far-${n % 50_000}`)
    const at = now - ((n * 7_919_000) % (700 * DAY))
    return {
      ...(n % OPEN_EACH === 0 ? open : closed), ...inEstate(n % (ESTATES - 1)), _id: `far-${n}`, requesterId, residentIds: [requesterId],
      createdAt: at, updatedAt: at, dueAt: at + DAY, wakeAt: null, photosUntil: null,
    }
  }
}

/** The n-th that should have been done an hour ago and that nobody above has heard of. */
export function overdueAt(now: number): (n: number) => ResidentRequest {
  const elsewhere = elsewhereAt(now)
  const late = now - HOUR
  return n => ({ ...elsewhere(n * OPEN_EACH), ...inEstate(n % (ESTATES - 1)), _id: `late-${n}`, resolveBy: late, dueAt: late, wakeAt: late, remindAt: null, escalatedStep: 0 })
}

/** Everybody on the ladders of the other estates; nobody has a message left. */
export function staffAt(now: number): Member[] {
  const one = memberOf('siteManager', 'here', now)
  const mailbox = { ...one.mailbox, quota: {} }
  return Array.from({ length: ESTATES - 1 }, (_, estate) => LADDER.map(role =>
    ({ ...one, _id: memberIdOf(`o-${role}-${estate}`), openid: `o-${role}-${estate}`, mailbox }))).flat()
}
