import { evolve } from '../../../domain/requests/evolve'
import type { LedgerExport } from '../../../domain/requests/ledger-export'
import type { ResidentRequest } from '../../../domain/requests/model'
import { CONSENT_VERSION } from '../../../domain/people/model'
import { daytime } from '../../daytime'
import { memberIdOf as idOf } from '../../../cloudfunctions/_shell/ids'
import { SLOT, STALL, bookingIdOf, dayIdOf, dayOf, dayScene, withElder } from '../fixture/days'
import type { Documents } from '../fixture/open-estates'
import { CAST, memberIdOf, memberOf, type CastRole } from '../fixture/people'
import { namedMember, phoneOf, postIdOf, postScene, postOf } from '../fixture/posts'
import { claimIdOf, postsInLine, postsUnderWay } from '../fixture/post-stages'
import { MARKS, PLACES, branchIdOf, buildingId, buildingScene, communityId, estateId, estateScene, type Place } from '../fixture/places'
import { alarmIdOf, unheard } from '../fixture/messages'
import { chargedIn, givenTo, requestIdOf, requestIn } from '../fixture/requests'

/** Somebody whom the steward, the manager and the officer can each once write down as moved away. */
const lodgerOf = (role: CastRole, place: Place): string => idOf(`o-${place}-lodger-${role}`)

const HOUR = 3_600_000
const TODAY = daytime()

/** A thing of every place for every operation, in the state that the operation starts from. */
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
  members: PLACES.flatMap(place => [namedMember(place, now), ...(['steward', 'siteManager', 'communityOfficer'] as const).map(role => ({
    ...memberOf('neighbor', place, now), _id: lodgerOf(role, place), openid: `o-${place}-lodger-${role}`,
  }))]),
  requestExports: PLACES.flatMap(place => CAST.map(role => exportOf(place, role, now))),
  posts: PLACES.flatMap(place => [
    ...['claim', 'edit', 'cancel'].map(op => postOf(op, place, now, { startAt: now + 24 * HOUR, isClaimed: false })),
    ...['withdraw', 'handOver'].map((op, i) => postOf(op, place, now, { startAt: now + (48 + i * 24) * HOUR })), postOf('checkIn', place, now), postOf('addWalkIn', place, now),
    ...postsInLine(place, now), ...postsUnderWay(place, now),
  ]),
  ...unheard(now),
  days: PLACES.flatMap(place => [
    dayOf('book', place, now, []), dayOf('cancelBooking', place, now, [['resident', 'booked']]), dayOf('checkIn', place, now, [['resident', 'booked']]),
    dayOf('serve', place, now, [['resident', 'called']]), withElder(dayOf('reveal', place, now, [['resident', 'booked']]), place),
    dayOf('change', place, now, [['neighbor', 'booked']]), dayOf('cancel', place, now, [['resident', 'booked']]), dayOf('move', place, now, [['resident', 'booked']]),
    dayOf('rate', place, now, [['resident', 'done']]),
    dayOf('queue', place, now, [['resident', 'checkedIn'], ['neighbor', 'checkedIn'], ['pending', 'checkedIn']]),
  ]),
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

/** A legal input for every operation, on things of `place`. */
export const INPUTS: Record<string, (place: Place, role: CastRole) => object> = {
  'people.enter': () => ({}),
  'people.consent': () => ({ version: CONSENT_VERSION }),
  'people.join': place => ({ scene: buildingScene(place), unit: '1 单元', room: '303', name: '新邻居' }),
  'people.profile': () => ({ isElder: true }),
  'people.chooseHat': () => ({ key: null }),
  'people.household': () => ({}),
  'people.moveOut': () => ({}),
  'people.endResidence': (place, role) => ({ memberId: lodgerOf(role, place) }),
  'people.branches': () => ({}),
  'people.declareParty': place => ({ branchId: branchIdOf(place), kind: 'retired', hasAgreed: true }),
  'people.withdrawParty': () => ({}),
  'people.pendingParty': () => ({}),
  'people.verifyParty': place => ({ memberId: memberIdOf('resident', place), isMember: true }),
  'people.staff': place => ({ estateId: estateId(place) }),
  'people.pending': () => ({}),
  'people.verify': place => ({ memberId: memberIdOf('pending', place), isResident: true }),
  'people.reveal': place => ({ requestId: requestIdOf('assigned', place), reason: '上门前联系' }),
  'people.myAudits': () => ({}),
  'people.erase': () => ({}),
  'papers.exportMine': () => ({}),
  'papers.printCodes': place => ({ estateId: estateId(place), layout: 'sheet', scenes: [buildingScene(place)] }),
  'people.audits': () => ({}),
  'places.resolveCode': place => ({ scene: buildingScene(place) }),
  'places.codes': place => ({ estateId: estateId(place) }),
  'places.makeCode': place => ({ kind: 'building', estateId: estateId(place), buildingId: buildingId(place, 2), label: `${MARKS[place]}里 2 栋` }),
  'places.revokeCode': place => ({ scene: estateScene(place) }),
  'requests.submit': place => ({ scene: buildingScene(place), category: 'door', words: '单元门关不上', photos: [], visit: null, isPublic: false }),
  'requests.get': inOwn('assigned'),
  'requests.mine': () => ({}),
  'requests.queue': () => ({}),
  'requests.ledger': place => ({ estateId: estateId(place) }),
  'requests.accept': place => request(`request-${place}-accept`),
  'requests.assign': place => request(requestIdOf('accepted', place), { assigneeId: memberIdOf('engineer', place) }),
  'requests.start': inOwn('assigned'),
  'requests.resolve': inOwn('inProgress', { words: '修好了', photos: [] }),
  'requests.confirm': inRequest('resolved'),
  'requests.rate': inRequest('closed', { stars: 5, tags: ['来得快'] }),
  'requests.reopen': place => request(`request-${place}-reopen`, { words: '还是漏' }),
  'requests.claimable': () => ({}),
  'requests.similar': inRequest('assigned'),
  'requests.claim': place => request(`request-${place}-claim`),
  'requests.rotate': place => request(`request-${place}-rotate`),
  'requests.assignMany': place => ({ requestIds: [`request-${place}-many`], assigneeId: memberIdOf('engineer', place) }),
  'requests.hold': inOwn('hold', { words: '等配件', reason: 'parts', until: TODAY + 72 * HOUR }),
  'requests.resume': inOwn('resume', { words: '继续' }),
  'requests.refer': inOwn('refer', { words: '主管爆了', agency: 'water', receipt: 'W-1', chaseBy: TODAY + 72 * HOUR }),
  'requests.chase': inOwn('chase', { words: '又问了', chaseBy: TODAY + 72 * HOUR }),
  'requests.giveBack': (place, role) => request(`request-${place}-${role === 'partyMember' ? 'givenBack' : 'giveBack'}`, { words: '办不了' }),
  'requests.transfer': place => request(`request-${place}-transfer`, { words: '帮个忙', assigneeId: memberIdOf('otherEngineer', place) }),
  'requests.handOver': place => request(`request-${place}-handOver`, { words: '请接手', assigneeId: memberIdOf('stewardOfOtherBuilding', place) }),
  'requests.decline': inOwn('decline', { words: '不归物业管' }),
  'requests.merge': place => request(`request-${place}-merge`, { originalId: requestIdOf('inProgress', place) }),
  'requests.appeal': inOwn('appeal', { words: '应该管' }),
  'requests.grantAppeal': inOwn('grantAppeal', { words: '有理' }),
  'requests.upholdAppeal': inOwn('upholdAppeal', { words: '维持' }),
  'requests.nudge': inOwn('nudge'),
  'requests.note': inOwn('charge', { words: '住户白天不在家' }),
  'requests.charge': inOwn('charge', { words: '三角阀', amount: 3500 }),
  'requests.waiveFee': inOwn('waiveFee', { words: '低保' }),
  'requests.settleFee': inOwn('settleFee'),
  'requests.setUrgency': inOwn('setUrgency', { words: '险情', isUrgent: true }),
  'requests.ledgerChoices': place => ({ estateId: estateId(place) }),
  'requests.exportLedger': place => ({ estateId: estateId(place), filter: {} }),
  'requests.continueExport': (place, role) => ({ exportId: `export-${place}-${role}` }),
  'requests.board': () => ({}),
  'requests.following': () => ({}),
  'requests.boardItem': place => request(`request-${place}-public`),
  'requests.alike': place => ({ estateId: estateId(place), buildingId: buildingId(place, 1), category: 'door' }),
  'requests.placeChoices': place => ({ estateId: estateId(place) }),
  'requests.follow': place => request(`request-${place}-public`),
  'requests.unfollow': place => request(`request-${place}-public`),
  'requests.followUps': place => ({ estateId: estateId(place) }),
  'requests.followUp': place => request(`request-${place}-followUp`, { isSolved: true, isSatisfied: true, words: '已打电话，居民满意' }),
  'requests.overview': place => ({ estateId: estateId(place) }),
  'requests.communityOverview': () => ({}),
  'requests.withdraw': place => request(`request-${place}-withdraw`),
  'posts.publish': place => ({
    estateId: estateId(place), title: '巡查岗', team: 'publicOrder', place: '北门', words: '', startAt: TODAY + HOUR, endAt: TODAY + 2 * HOUR, partySeats: 1, neighborSeats: 3,
  }),
  'posts.myRecord': () => ({}),
  'posts.setSheet': () => ({ skills: ['firstAid'], birthYear: 1980, guardian: null, nameShown: 'full' }),
  'posts.honourRoll': () => ({ month: 202611 }),
  'posts.branchRecord': place => ({ estateId: estateId(place), month: 202611 }),
  'posts.startSeries': place => ({
    estateId: estateId(place), title: '护学岗', team: 'schoolEscort', place: '东门', words: '', from: '07:20', until: '08:10', partySeats: 1, neighborSeats: 3,
    recurrence: { kind: 'weekly', weekdays: [1, 3], monthDay: 1, firstDay: '2026-01-01', lastDay: null, pauses: [] },
  }),
  'posts.list': () => ({ scope: 'open' }),
  'posts.get': place => ({ postId: postIdOf('claim', place) }),
  'posts.claim': (place, role) => ({ postId: postIdOf('claim', place), seat: role === 'partyMember' ? 'party' : 'neighbor' }),
  'posts.withdraw': place => ({ postId: postIdOf('withdraw', place) }),
  'posts.calendar': () => ({ from: TODAY, until: TODAY + 30 * 24 * HOUR }),
  'posts.edit': place => ({ postId: postIdOf('edit', place), scope: 'one', moveOut: [], changes: { words: '带上手电' } }),
  'posts.cancel': place => ({ postId: postIdOf('cancel', place), scope: 'one', reason: '下雨改期' }),
  'posts.handOver': place => ({ postId: postIdOf('handOver', place), phone: phoneOf(place) }),
  'posts.answerHandOver': place => ({ postId: postIdOf('answerHandOver', place), isAccepted: false }),
  'posts.joinLine': (place, role) => ({ postId: postIdOf('joinLine', place), seat: role === 'partyMember' ? 'party' : 'neighbor' }),
  'posts.leaveLine': place => ({ postId: postIdOf('leaveLine', place) }),
  'posts.answerOffer': place => ({ postId: postIdOf('answerOffer', place), isAccepted: true }),
  'posts.checkOut': place => ({ postId: postIdOf('checkOut', place), scene: postScene(place) }),
  'posts.addWalkIn': place => ({ postId: postIdOf('addWalkIn', place), phone: phoneOf(place), seat: 'neighbor' }),
  'posts.correctTimes': place => ({
    postId: postIdOf('correctTimes', place), claimId: claimIdOf('resident', place), checkedInAt: TODAY - 100 * 60_000, checkedOutAt: TODAY - 50 * 60_000, reason: '忘了扫码',
  }),
  'posts.confirmHours': place => ({ postId: postIdOf('confirmHours', place), entries: [{ claimId: claimIdOf('resident', place), praise: 5 }] }),
  'posts.markAbsent': place => ({ postId: postIdOf('markAbsent', place), claimId: claimIdOf('resident', place) }),
  'posts.appeal': place => ({ postId: postIdOf('appeal', place), words: '当天在医院' }),
  'posts.answerAppeal': place => ({ postId: postIdOf('answerAppeal', place), claimId: claimIdOf('resident', place), isLifted: true, words: '情况属实' }),
  'posts.rate': place => ({ postId: postIdOf('rate', place), stars: 5, words: '' }),
  'posts.thank': place => ({ postId: postIdOf('thank', place), words: '辛苦各位邻居', photos: [] }),
  'posts.checkIn': place => ({ postId: postIdOf('checkIn', place), scene: postScene(place) }),
  'days.publish': place => ({
    estateId: estateId(place), title: '便民日', place: '花园', words: '', startAt: TODAY + HOUR, endAt: TODAY + 2 * HOUR,
    stalls: [{ kind: 'haircut', title: '理发', helper: '', slotMinutes: 30, capacity: 2, walkIns: 0 }],
  }),
  'days.list': () => ({ scope: 'open' }),
  'days.get': place => ({ dayId: dayIdOf('book', place) }),
  'days.book': place => ({ dayId: dayIdOf('book', place), stallId: STALL, slotId: SLOT }),
  'days.takeNumber': place => ({ dayId: dayIdOf('book', place), stallId: STALL, scene: dayScene(place), person: { name: `${MARKS[place]}奶奶` } }),
  'days.cancelBooking': place => ({ dayId: dayIdOf('cancelBooking', place), bookingId: bookingIdOf('resident', place) }),
  'days.checkIn': place => ({ dayId: dayIdOf('checkIn', place), scene: dayScene(place) }),
  'days.queue': place => ({ dayId: dayIdOf('queue', place), stallId: STALL }),
  'days.callNext': place => ({ dayId: dayIdOf('queue', place), stallId: STALL }),
  'days.serve': place => ({ dayId: dayIdOf('serve', place), bookingId: bookingIdOf('resident', place), step: 'pass' }),
  'days.revealPerson': place => ({ dayId: dayIdOf('reveal', place), bookingId: bookingIdOf('resident', place) }),
  'days.change': place => ({ dayId: dayIdOf('change', place), startAt: TODAY + 3 * HOUR, place: '活动室', reason: '下雨' }),
  'days.cancel': place => ({ dayId: dayIdOf('cancel', place), reason: '下雨' }),
  'days.editStall': place => ({ dayId: dayIdOf('change', place), stallId: STALL, helper: '换一位师傅', capacity: 12, walkIns: 2 }),
  'days.moveBooking': place => ({ dayId: dayIdOf('move', place), bookingId: bookingIdOf('resident', place), toDayId: dayIdOf('change', place) }),
  'days.rate': place => ({ dayId: dayIdOf('rate', place), stars: 5, words: '' }),
  'days.display': place => ({ dayId: dayIdOf('queue', place) }),
  'messages.granted': () => ({ results: { requestNew: 'accept' } }),
  'messages.quota': () => ({}),
  'messages.inbox': () => ({}),
  'messages.read': () => ({}),
  'messages.acknowledge': place => ({ alarmId: alarmIdOf(place) }),
  'messages.deliveries': place => ({ estateId: estateId(place) }),
}
