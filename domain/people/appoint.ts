import type { Actor } from '../kernel/actor'
import { accept, reject, type Decision } from '../kernel/decision'
import type { Role } from '../kernel/roles'
import { isOfCommunity, mayAppoint, stateOf, type AppointmentRecord } from './appointment-record'
import { nextWake } from './pass-term'

/** The place of the post, as far as it is known: an estate with its buildings, or the community as a whole. */
export interface PostPlace { communityId: string; estateId: string | null; name: string; buildings: readonly { buildingId: string; name: string }[] }

export interface Appoint {
  _id: string
  role: Role
  title: string
  workName: string
  phone: string
  place: PostPlace
  buildingIds: string[]
  from: number
  until: number | null
  by: Actor
  /** The roles under which the caller reaches the place. */
  granters: readonly Role[]
  /** Who has shown that the number is theirs. */
  memberId: string | null
  /** Every appointment made out to the same number. */
  others: readonly AppointmentRecord[]
  at: number
}

export type AppointRejection = 'MAY_NOT_APPOINT' | 'OWN_APPOINTMENT' | 'TERM_OVER' | 'ESTATE_NEEDED' | 'BUILDINGS_NEEDED' | 'BUILDING_UNKNOWN' | 'ALREADY_APPOINTED'

/** 任命：社区任命本社区的人，项目经理任命管家和师傅；不能任命自己；楼栋管家要写明楼栋；同一职务任期不重叠。 */
export function appoint(command: Appoint): Decision<AppointmentRecord, AppointRejection> {
  const why = whyNot(command)
  return why ? reject(why) : accept(recordOf(command))
}

function whyNot({ role, granters, memberId, by, from, until, at, place, buildingIds, others }: Appoint): AppointRejection | null {
  if (!mayAppoint(granters, role)) return 'MAY_NOT_APPOINT'
  if (memberId === by.memberId) return 'OWN_APPOINTMENT'
  if (until !== null && until <= Math.max(from, at)) return 'TERM_OVER'
  if (!isOfCommunity(role) && place.estateId === null) return 'ESTATE_NEEDED'
  if (role === 'steward' && buildingIds.length === 0) return 'BUILDINGS_NEEDED'
  if (role === 'steward' && buildingIds.some(id => !place.buildings.some(({ buildingId }) => buildingId === id))) return 'BUILDING_UNKNOWN'
  const isSame = ({ post }: AppointmentRecord) => post.role === role && post.estateId === place.estateId && post.communityId === place.communityId
  return others.some(other => isSame(other) && stateOf(other, at) !== 'ended' && overlaps(other.post, { from, until })) ? 'ALREADY_APPOINTED' : null
}

type Term = { from: number; until: number | null }
const overlaps = (a: Term, b: Term): boolean => (a.until === null || b.from < a.until) && (b.until === null || a.from < b.until)

function recordOf({ _id, role, title, workName, phone, place, buildingIds, from, until, by, memberId, at }: Appoint): AppointmentRecord {
  const { communityId, estateId } = place
  const own = role === 'steward' ? place.buildings.filter(({ buildingId }) => buildingIds.includes(buildingId)) : []
  const record: AppointmentRecord = {
    _id, version: 1, communityId, estateId: estateId ?? communityId, receipts: [], effects: [], effectsDueAt: null, createdAt: at, updatedAt: at,
    post: { appointmentId: _id, role, communityId, estateId, buildingIds: own.map(({ buildingId }) => buildingId), title, place: place.name, from, until },
    phone, workName, buildings: own.map(({ name }) => name), memberId, grantedBy: by, endedBy: null, endReason: '', isOpen: true, isEndTold: false, wakeAt: null,
  }
  return { ...record, wakeAt: nextWake(record, at) }
}
