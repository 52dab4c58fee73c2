import { certificateCodeOf, certified } from '../../fixture/certificates'
import type { Documents } from '../../fixture/open-estates'
import { PLACES, estateId } from '../../fixture/places'
import { claimIdOf, postsInLine, postsUnderWay, templateFields, templateIdOf, templateOf } from '../../fixture/post-stages'
import { phoneOf, postIdOf, postOf, postScene } from '../../fixture/posts'
import { HOUR, TODAY, type Inputs } from './input'

export const things = (now: number): Documents => ({
  posts: PLACES.flatMap(place => [
    ...['claim', 'edit', 'cancel'].map(op => postOf(op, place, now, { startAt: now + 24 * HOUR, isClaimed: false })),
    ...['withdraw', 'handOver'].map((op, i) => postOf(op, place, now, { startAt: now + (48 + i * 24) * HOUR })), postOf('checkIn', place, now), postOf('addWalkIn', place, now),
    ...postsInLine(place, now), ...postsUnderWay(place, now),
  ]),
  postTemplates: PLACES.map(place => templateOf(place, now)),
  ...certified(now),
})

export const posts: Inputs<'posts'> = {
  publish: place => ({
    estateId: estateId(place), title: '巡查岗', team: 'publicOrder', place: '北门', words: '', startAt: TODAY + HOUR, endAt: TODAY + 2 * HOUR, partySeats: 1, neighborSeats: 3,
  }),
  myRecord: () => ({}),
  setSheet: () => ({ skills: ['firstAid'], birthYear: 1980, guardian: null, nameShown: 'full' }),
  honourRoll: () => ({ month: 202611 }),
  branchRecord: place => ({ estateId: estateId(place), month: 202611 }),
  certify: () => ({ from: 202601, until: 202611 }),
  certificates: () => ({}),
  revokeCertificate: (place, role) => ({ code: certificateCodeOf(place, role) }),
  verifyCertificate: (place, role) => ({ code: certificateCodeOf(place, role) }),
  startSeries: place => ({
    estateId: estateId(place), title: '护学岗', team: 'schoolEscort', place: '东门', words: '', from: '07:20', until: '08:10', partySeats: 1, neighborSeats: 3,
    recurrence: { kind: 'weekly', weekdays: [1, 3], monthDay: 1, firstDay: '2026-01-01', lastDay: null, pauses: [] },
  }),
  templates: place => ({ estateId: estateId(place) }),
  saveTemplate: place => ({ estateId: estateId(place), ...templateFields(place) }),
  dropTemplate: place => ({ templateId: templateIdOf(place) }),
  callForSeats: place => ({ postId: postIdOf('claim', place) }),
  list: () => ({ scope: 'open' }),
  get: place => ({ postId: postIdOf('claim', place) }),
  claim: (place, role) => ({ postId: postIdOf('claim', place), seat: role === 'partyMember' ? 'party' : 'neighbor' }),
  withdraw: place => ({ postId: postIdOf('withdraw', place) }),
  calendar: () => ({ from: TODAY, until: TODAY + 30 * 24 * HOUR }),
  edit: place => ({ postId: postIdOf('edit', place), scope: 'one', moveOut: [], changes: { words: '带上手电' } }),
  cancel: place => ({ postId: postIdOf('cancel', place), scope: 'one', reason: '下雨改期' }),
  handOver: place => ({ postId: postIdOf('handOver', place), phone: phoneOf(place) }),
  answerHandOver: place => ({ postId: postIdOf('answerHandOver', place), isAccepted: false }),
  joinLine: (place, role) => ({ postId: postIdOf('joinLine', place), seat: role === 'partyMember' ? 'party' : 'neighbor' }),
  leaveLine: place => ({ postId: postIdOf('leaveLine', place) }),
  answerOffer: place => ({ postId: postIdOf('answerOffer', place), isAccepted: true }),
  checkOut: place => ({ postId: postIdOf('checkOut', place), scene: postScene(place) }),
  addWalkIn: place => ({ postId: postIdOf('addWalkIn', place), phone: phoneOf(place), seat: 'neighbor' }),
  correctTimes: place => ({
    postId: postIdOf('correctTimes', place), claimId: claimIdOf('resident', place), checkedInAt: TODAY - 100 * 60_000, checkedOutAt: TODAY - 50 * 60_000, reason: '忘了扫码',
  }),
  confirmHours: place => ({ postId: postIdOf('confirmHours', place), entries: [{ claimId: claimIdOf('resident', place), praise: 5 }] }),
  markAbsent: place => ({ postId: postIdOf('markAbsent', place), claimId: claimIdOf('resident', place) }),
  appeal: place => ({ postId: postIdOf('appeal', place), words: '当天在医院' }),
  answerAppeal: place => ({ postId: postIdOf('answerAppeal', place), claimId: claimIdOf('resident', place), isLifted: true, words: '情况属实' }),
  rate: place => ({ postId: postIdOf('rate', place), stars: 5, words: '' }),
  thank: place => ({ postId: postIdOf('thank', place), words: '辛苦各位邻居', photos: [] }),
  checkIn: place => ({ postId: postIdOf('checkIn', place), scene: postScene(place) }),
}
