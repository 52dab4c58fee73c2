import { SHIFTS, dayOf, mondayOf } from '../../../../domain/duty/shift'
import type { Documents } from '../../fixture/open-estates'
import { memberIdOf } from '../../fixture/people'
import { MARKS, PLACES, estateId, type Place } from '../../fixture/places'
import { phoneOf } from '../../fixture/posts'
import { engineeringOf, shiftIdOf, shiftsOf, teamOf } from '../../fixture/teams'
import { TODAY, type Inputs } from './input'

export const things = (now: number): Documents => ({ teams: PLACES.map(place => teamOf(place, now)), shifts: PLACES.flatMap(place => shiftsOf(place, now)) })

const inEstate = (place: Place) => ({ estateId: estateId(place) })
const inTeam = (place: Place) => ({ teamId: engineeringOf(place) })
const onShift = (what: string, more: object = {}) => (place: Place) => ({ shiftId: shiftIdOf(what, place), ...more })
const withPerson = (what: string, role: 'engineer' | 'partyMember' | 'resident') => (place: Place) => ({ shiftId: shiftIdOf(what, place), memberId: memberIdOf(role, place) })

export const duty: Inputs<'duty'> = {
  teams: inEstate,
  team: inTeam,
  createTeam: place => ({ ...inEstate(place), kind: 'publicOrder', name: '秩序队' }),
  arrangeTeam: place => ({ ...inTeam(place), name: `${MARKS[place]}工程队` }),
  addToTeam: place => ({ ...inTeam(place), phone: phoneOf(place), groupId: null, isLead: false }),
  placeInTeam: place => ({ ...inTeam(place), memberId: memberIdOf('partyMember', place), groupId: null, isLead: false }),
  removeFromTeam: place => ({ ...inTeam(place), memberId: memberIdOf('otherEngineer', place) }),
  week: place => ({ ...inEstate(place), monday: mondayOf(dayOf(TODAY)) }),
  onDuty: inEstate,
  myShifts: () => ({}),
  shift: onShift('take'),
  setPattern: place => ({ ...inTeam(place), cells: [{ weekday: 1, kind: SHIFTS[2], need: 1, memberIds: [memberIdOf('engineer', place)] }] }),
  take: onShift('take'),
  leave: onShift('leave'),
  handShift: withPerson('handShift', 'engineer'),
  answerShift: onShift('answerShift', { isAccepted: true }),
  putOn: withPerson('putOn', 'partyMember'),
  takeOff: withPerson('takeOff', 'resident'),
  callHands: onShift('callHands'),
  writeNote: onShift('writeNote', { words: '一切正常' }),
}
