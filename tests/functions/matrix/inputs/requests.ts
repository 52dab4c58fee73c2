import { evolve } from '../../../../domain/requests/evolve'
import type { LedgerExport } from '../../../../domain/requests/ledger-export'
import type { ResidentRequest } from '../../../../domain/requests/model'
import type { Documents } from '../../fixture/open-estates'
import { CAST, memberIdOf, type CastRole } from '../../fixture/people'
import { MARKS, PLACES, buildingId, buildingScene, communityId, estateId, type Place } from '../../fixture/places'
import { chargedIn, givenTo, requestIdOf, requestIn } from '../../fixture/requests'
import { HOUR, TODAY, type Inputs } from './input'

export const things = (now: number): Documents => ({
  requests: PLACES.flatMap(place => [
    ...(['accepted', 'assigned', 'inProgress', 'resolved', 'closed'] as const).map(status => requestIn(status, place, now)),
    ...['accept', 'withdraw', 'claim', 'merge', 'many', 'rotate'].map(op => requestIn('submitted', place, now, `request-${place}-${op}`)),
    requestIn('resolved', place, now, `request-${place}-reopen`),
    ...(['refer', 'handOver', 'decline', 'setUrgency'] as const).map(op => requestIn('accepted', place, now, `request-${place}-${op}`)),
    ...(['hold', 'giveBack', 'transfer', 'nudge', 'charge'] as const).map(op => requestIn('assigned', place, now, `request-${place}-${op}`)),
    requestIn('onHold', place, now, `request-${place}-resume`), requestIn('referred', place, now, `request-${place}-chase`),
    requestIn('declined', place, now, `request-${place}-appeal`),
    ...['grantAppeal', 'upholdAppeal'].map(op => requestIn('appealed', place, now, `request-${place}-${op}`)),
    ...['waiveFee', 'settleFee'].map(op => chargedIn(place, now, `request-${place}-${op}`)),
    ...['volunteer', 'givenBack'].map(name => givenTo('partyMember', place, now, `request-${place}-${name}`)),
    { ...requestIn('accepted', place, now, `request-${place}-public`), isPublic: true, isOnBoard: true },
    unhappy(requestIn('closed', place, now, `request-${place}-followUp`), now),
  ]),
  requestExports: PLACES.flatMap(place => CAST.map(role => exportOf(place, role, now))),
})

const exportOf = (place: Place, role: CastRole, now: number): LedgerExport => ({
  _id: `export-${place}-${role}`, version: 1, memberId: memberIdOf(role, place), communityId: communityId(place), estateId: estateId(place), estateName: `${MARKS[place]}里`,
  filter: {}, buildingIds: null, isRevealed: false, status: 'running', cursor: null, rows: 0, percent: 0, isCut: false, parts: [], fileId: null, createdAt: now, wakeAt: null,
})

/** Rated with one star, so that a call back is due. */
const unhappy = (closed: ResidentRequest, at: number): ResidentRequest =>
  evolve(closed, { type: 'RequestRated', at, by: { memberId: closed.requesterId, hat: 'resident', name: '张**' }, stars: 1, tags: [] })

const request = (id: string, more: object = {}) => ({ requestId: id, ...more })
/** What a step acts on; a volunteer's is the request given to them. */
const inOwn = (op: string, more: object = {}) => (place: Place, role: CastRole) => request(role === 'partyMember' ? `request-${place}-volunteer` : `request-${place}-${op}`, more)
const inRequest = (status: Parameters<typeof requestIdOf>[0], more: object = {}) => (place: Place) => request(requestIdOf(status, place), more)

export const requests: Inputs<'requests'> = {
  submit: place => ({ scene: buildingScene(place), category: 'door', words: '单元门关不上', photos: [], visit: null, isPublic: false }),
  get: inOwn('assigned'),
  mine: () => ({}),
  queue: () => ({}),
  ledger: place => ({ estateId: estateId(place) }),
  accept: place => request(`request-${place}-accept`),
  assign: place => request(requestIdOf('accepted', place), { assigneeId: memberIdOf('engineer', place) }),
  start: inOwn('assigned'),
  resolve: inOwn('inProgress', { words: '修好了', photos: [] }),
  confirm: inRequest('resolved'),
  rate: inRequest('closed', { stars: 5, tags: ['来得快'] }),
  reopen: place => request(`request-${place}-reopen`, { words: '还是漏' }),
  claimable: () => ({}),
  similar: inRequest('assigned'),
  claim: place => request(`request-${place}-claim`),
  rotate: place => request(`request-${place}-rotate`),
  assignMany: place => ({ requestIds: [`request-${place}-many`], assigneeId: memberIdOf('engineer', place) }),
  hold: inOwn('hold', { words: '等配件', reason: 'parts', until: TODAY + 72 * HOUR }),
  resume: inOwn('resume', { words: '继续' }),
  refer: inOwn('refer', { words: '主管爆了', agency: 'water', receipt: 'W-1', chaseBy: TODAY + 72 * HOUR }),
  chase: inOwn('chase', { words: '又问了', chaseBy: TODAY + 72 * HOUR }),
  giveBack: (place, role) => request(`request-${place}-${role === 'partyMember' ? 'givenBack' : 'giveBack'}`, { words: '办不了' }),
  transfer: place => request(`request-${place}-transfer`, { words: '帮个忙', assigneeId: memberIdOf('otherEngineer', place) }),
  handOver: place => request(`request-${place}-handOver`, { words: '请接手', assigneeId: memberIdOf('stewardOfOtherBuilding', place) }),
  decline: inOwn('decline', { words: '不归物业管' }),
  merge: place => request(`request-${place}-merge`, { originalId: requestIdOf('inProgress', place) }),
  appeal: inOwn('appeal', { words: '应该管' }),
  grantAppeal: inOwn('grantAppeal', { words: '有理' }),
  upholdAppeal: inOwn('upholdAppeal', { words: '维持' }),
  nudge: inOwn('nudge'),
  note: inOwn('charge', { words: '住户白天不在家' }),
  charge: inOwn('charge', { words: '三角阀', amount: 3500 }),
  waiveFee: inOwn('waiveFee', { words: '低保' }),
  settleFee: inOwn('settleFee'),
  setUrgency: inOwn('setUrgency', { words: '险情', isUrgent: true }),
  ledgerChoices: place => ({ estateId: estateId(place) }),
  exportLedger: place => ({ estateId: estateId(place), filter: {} }),
  continueExport: (place, role) => ({ exportId: `export-${place}-${role}` }),
  board: () => ({}),
  following: () => ({}),
  boardItem: place => request(`request-${place}-public`),
  alike: place => ({ estateId: estateId(place), buildingId: buildingId(place, 1), category: 'door' }),
  placeChoices: place => ({ estateId: estateId(place) }),
  follow: place => request(`request-${place}-public`),
  unfollow: place => request(`request-${place}-public`),
  desk: place => ({ estateId: estateId(place) }),
  setTurns: place => ({ estateId: estateId(place), turns: { isAutomatic: false, categories: ['water'], outIds: [], only: {} } }),
  setReady: place => ({ estateId: estateId(place), action: 'accept', sentences: ['马上到'] }),
  followUps: place => ({ estateId: estateId(place) }),
  followUp: place => request(`request-${place}-followUp`, { isSolved: true, isSatisfied: true, words: '已打电话，居民满意' }),
  overview: place => ({ estateId: estateId(place) }),
  communityOverview: () => ({}),
  withdraw: place => request(`request-${place}-withdraw`),
}
