import { describe, expect, it } from 'vitest'
import { addWorkTime } from '../../../domain/kernel/work-hours'
import { appealRequest, judgeAppeal } from '../../../domain/requests/appeal-request'
import { CATEGORIES, CATEGORY_KEYS } from '../../../domain/requests/categories'
import { chargeRequest, settleFee, waiveFee } from '../../../domain/requests/charge-request'
import { claimRequest } from '../../../domain/requests/claim-request'
import { holdRequest, resumeRequest } from '../../../domain/requests/hold-request'
import { mergeRequest } from '../../../domain/requests/merge-request'
import { nudgeRequest } from '../../../domain/requests/nudge-request'
import { giveBackRequest, handOverRequest, transferRequest } from '../../../domain/requests/pass-on-request'
import { chaseRequest, referRequest } from '../../../domain/requests/refer-request'
import { nextInTurn } from '../../../domain/requests/rotation'
import { setUrgency } from '../../../domain/requests/set-urgency'
import { deciding } from '../given'
import { DAY, HOUR, MINUTE, MORNING, after, candidate, event, gao, he, inState, li, submitted, worker, wu, zhang, zhou } from './stories'

const at = MORNING + 2 * HOUR
const words = '写明原因'
const ma = { ...li, memberId: 'ma', name: '马师傅' }
const chen = { ...zhou, memberId: 'chen', name: '陈管家' }

describe('暂停和恢复', () => {
  const holding = deciding(holdRequest)
  const resuming = deciding(resumeRequest)
  const hold = { reason: 'parts' as const, until: at + DAY }
  const waiting = after(inState('inProgress'), event('RequestHeld', li, at, { hold: { reason: 'resident', until: at + DAY } }))
  it('is for whoever has the work or answers for it', () => {
    holding(inState('inProgress')).when({ by: li, at, words, hold }).thenAccepted({ type: 'RequestHeld', hold })
    holding(inState('inProgress')).when({ by: zhou, at, words, hold }).thenAccepted()
    holding(inState('inProgress')).when({ by: ma, at, words, hold }).thenRejected('NOT_ASSIGNED_TO_YOU')
    holding(inState('submitted')).when({ by: zhou, at, words, hold }).thenRejected('NOT_POSSIBLE_NOW')
  })
  it('needs a day ahead, sixty days at most', () => {
    for (const until of [at, at + 61 * DAY]) holding(inState('inProgress')).when({ by: li, at, words, hold: { ...hold, until } }).thenRejected('DATE_NOT_POSSIBLE')
  })
  it('goes back to where it was', () => resuming(inState('onHold')).when({ by: li, at }).thenAccepted({ type: 'RequestResumed', backTo: 'inProgress' }))
  it('is answered by the resident only when it waits for them', () => {
    resuming(waiting).when({ by: zhang, at, words: '在家' }).thenAccepted({ backTo: 'inProgress' })
    resuming(inState('onHold')).when({ by: zhang, at }).thenRejected('NOT_POSSIBLE_NOW')
    resuming(inState('onHold')).when({ by: ma, at }).thenRejected('NOT_ASSIGNED_TO_YOU')
  })
})

describe('转外单位', () => {
  const referring = deciding(referRequest)
  const chasing = deciding(chaseRequest)
  it('names the agency and the day to ask again; the steward stays the first responder', () => {
    referring(inState('accepted')).when({ by: zhou, at, words, agency: 'gas', receipt: 'G-7', chaseBy: at + DAY }).thenAccepted({ agency: 'gas', receipt: 'G-7' })
    expect(inState('referred')).toMatchObject({ status: 'referred', acceptedBy: zhou, referral: { agency: 'water', receipt: 'W-1' } })
    referring(inState('accepted')).when({ by: zhou, at, words, agency: 'gas', chaseBy: at }).thenRejected('DATE_NOT_POSSIBLE')
    referring(inState('accepted')).when({ by: li, at, words, agency: 'gas', chaseBy: at + DAY }).thenRejected('NOT_POSSIBLE_NOW')
  })
  it('催办', () => {
    chasing(inState('referred')).when({ by: zhou, at, words, chaseBy: at + DAY }).thenAccepted({ type: 'RequestChased' })
    chasing(inState('referred')).when({ by: zhou, at, words, chaseBy: at - 1 }).thenRejected('DATE_NOT_POSSIBLE')
    chasing(inState('accepted')).when({ by: zhou, at, words, chaseBy: at + DAY }).thenRejected('NOT_POSSIBLE_NOW')
  })
})

describe('退单、转单、移交', () => {
  const giving = deciding(giveBackRequest)
  const transferring = deciding(transferRequest)
  const handing = deciding(handOverRequest)
  it('退单 is for whoever has it, and leaves it with the steward', () => {
    giving(inState('inProgress')).when({ by: li, at, words }).thenAccepted({ type: 'RequestReturned', words })
    giving(inState('inProgress')).when({ by: ma, at, words }).thenRejected('NOT_ASSIGNED_TO_YOU')
    expect(after(inState('assigned'), event('RequestReturned', li, at, { words }))).toMatchObject({ status: 'accepted', assignee: null, acceptedBy: zhou, handlerIds: ['zhou', 'chen'] })
  })
  it('转单 goes to another engineer who has room', () => {
    transferring(inState('inProgress')).when({ by: li, at, words, assignee: candidate(ma) }).thenAccepted({ assignee: worker(ma) })
    transferring(inState('inProgress')).when({ by: li, at, words, assignee: candidate(ma, 15) }).thenRejected('ASSIGNEE_FULL')
    for (const assignee of [null, candidate(li), candidate(zhou)]) transferring(inState('inProgress')).when({ by: li, at, words, assignee }).thenRejected('ASSIGNEE_UNKNOWN')
  })
  it('移交: another steward answers for it from now on', () => {
    handing(inState('assigned')).when({ by: zhou, at, words, assignee: candidate(chen) }).thenAccepted()
    handing(inState('assigned')).when({ by: chen, at, words, assignee: candidate(chen) }).thenRejected('NOT_ASSIGNED_TO_YOU')
    for (const assignee of [null, candidate(zhou), candidate(li)]) handing(inState('assigned')).when({ by: zhou, at, words, assignee }).thenRejected('ASSIGNEE_UNKNOWN')
    const handed = after(inState('assigned'), event('RequestHandedOver', zhou, at, { assignee: worker(chen) }))
    expect(handed).toMatchObject({ status: 'assigned', acceptedBy: { memberId: 'chen', hat: 'steward' }, assignee: worker(li) })
  })
})

describe('抢单和志愿认领', () => {
  const claiming = deciding(claimRequest)
  const open = submitted({ category: 'door' })
  it('is by category: engineers grab, Party members help', () => {
    claiming(open).when({ by: li, at, openWork: 0 }).thenAccepted({ type: 'RequestClaimed' })
    claiming(open).when({ by: gao, at, openWork: 0 }).thenAccepted()
    claiming(submitted({ category: 'lift' })).when({ by: li, at, openWork: 0 }).thenRejected('NOT_OPEN_TO_YOU')
    claiming(submitted({ category: 'environment' })).when({ by: gao, at, openWork: 0 }).thenRejected('NOT_OPEN_TO_YOU')
    claiming(submitted({ category: 'petition' })).when({ by: gao, at, openWork: 0 }).thenRejected('NOT_OPEN_TO_YOU')
  })
  it('has one winner, and a cap', () => {
    const taken = after(open, event('RequestClaimed', li, at))
    expect(taken).toMatchObject({ status: 'assigned', assignee: worker(li), acceptedBy: li, openTo: [] })
    expect(claimRequest(taken, { by: gao, at, openWork: 0 })).toEqual({ accepted: false, rejection: 'ALREADY_TAKEN', about: { who: '李师傅' } })
    claiming(open).when({ by: gao, at, openWork: 3 }).thenRejected('TOO_MUCH_IN_HAND')
    claiming(inState('closed')).when({ by: li, at, openWork: 0 }).thenRejected('NOT_POSSIBLE_NOW')
  })
})

describe('轮派', () => {
  const [a, b] = [candidate({ ...li, memberId: 'a' }), candidate({ ...li, memberId: 'b' })]
  it('takes whoever waited longest, never one who is full', () => {
    expect(nextInTurn([a, b], { a: 2, b: 1 })).toBe(b)
    expect(nextInTurn([a, b], { a: 2 })).toBe(b)
    expect(nextInTurn([a, { ...b, openWork: 15 }], { a: 2 })).toBe(a)
    expect(nextInTurn([{ ...a, openWork: 15 }], {})).toBeNull()
  })
  it('gives everybody the same over any number of rounds', () => {
    const turns: Record<string, number> = {}
    for (let round = 1; round <= 10; round++) turns[nextInTurn([a, b], turns)!.memberId] = round
    expect(Object.values(turns).sort()).toEqual([10, 9])
  })
})

describe('申诉', () => {
  const appealing = deciding(appealRequest)
  const judging = deciding(judgeAppeal)
  it('is possible once, for fifteen days', () => {
    appealing(inState('declined')).when({ by: zhang, at, words }).thenAccepted({ type: 'RequestAppealed' })
    appealing(inState('declined')).when({ by: zhang, at: MORNING + MINUTE + 15 * DAY + 1, words }).thenRejected('APPEAL_TOO_LATE')
    appealing(inState('inProgress')).when({ by: zhang, at, words }).thenRejected('NOT_POSSIBLE_NOW')
    const upheld = after(inState('appealed'), event('RequestAppealUpheld', wu, at, { words }))
    expect(upheld).toMatchObject({ status: 'closed', isOpen: false })
    appealing(upheld).when({ by: zhang, at, words }).thenRejected('ALREADY_APPEALED')
  })
  it('is judged above, never by who answered', () => {
    judging(inState('appealed')).when({ by: wu, at, words, isGranted: true }).thenAccepted({ type: 'RequestAppealGranted' })
    judging(inState('appealed')).when({ by: he, at, words, isGranted: false }).thenAccepted({ type: 'RequestAppealUpheld' })
    judging(inState('appealed')).when({ by: zhou, at, words, isGranted: true }).thenRejected('NOT_YOUR_APPEAL')
    judging(inState('closed')).when({ by: wu, at, words, isGranted: true }).thenRejected('NOT_POSSIBLE_NOW')
    expect(inState('appealed').handlerIds).toContain('wu')
    expect(after(inState('appealed'), event('RequestAppealGranted', wu, at))).toMatchObject({ status: 'accepted', isOpen: true, declinedBy: null, resolveBy: at + DAY })
  })
})

describe('并案', () => {
  const merging = deciding(mergeRequest)
  const original = { ...submitted(), _id: 'roriginal' }
  it('is into an open one of the estate, one deep', () => {
    merging(submitted()).when({ by: zhou, at, original }).thenAccepted({ original: { requestId: 'roriginal' } })
    for (const wrong of [null, submitted(), { ...original, estateId: 'other' }, { ...inState('closed'), _id: 'x' }, { ...inState('duplicate'), _id: 'x' }]) {
      merging(submitted()).when({ by: zhou, at, original: wrong }).thenRejected('ORIGINAL_UNKNOWN')
    }
    merging({ ...submitted(), hasDuplicates: true }).when({ by: zhou, at, original }).thenRejected('HAS_DUPLICATES')
    merging(inState('resolved')).when({ by: zhou, at, original }).thenRejected('NOT_POSSIBLE_NOW')
  })
})

describe('催单、费用、急缓', () => {
  const nudging = deciding(nudgeRequest)
  const charged = after(inState('inProgress'), event('RequestCharged', li, at, { words: '阀芯', amount: 3500 }))
  it('催单 once a day', () => {
    const nudged = after(submitted(), event('RequestNudged', zhang, at))
    nudging(submitted()).when({ by: zhang, at }).thenAccepted()
    nudging(nudged).when({ by: zhang, at: at + DAY - 1 }).thenRejected('NUDGED_TODAY')
    nudging(nudged).when({ by: zhang, at: at + DAY }).thenAccepted()
    nudging(inState('closed')).when({ by: zhang, at }).thenRejected('NOT_POSSIBLE_NOW')
  })
  it('费用 may be corrected until it is settled or waived', () => {
    const charging = deciding(chargeRequest)
    charging(charged).when({ by: li, at, words, amount: 3000 }).thenAccepted({ amount: 3000 })
    charging(inState('inProgress')).when({ by: ma, at, words, amount: 1 }).thenRejected('NOT_ASSIGNED_TO_YOU')
    charging(inState('submitted')).when({ by: wu, at, words, amount: 1 }).thenRejected('NOT_POSSIBLE_NOW')
    const waived = after(charged, event('RequestFeeWaived', zhou, at))
    expect(waived.fee).toMatchObject({ status: 'waived', amount: 3500 })
    charging(waived).when({ by: li, at, words, amount: 1 }).thenRejected('FEE_SETTLED')
  })
  it('减免和收讫 need a fee that is due', () => {
    deciding(waiveFee)(charged).when({ by: zhou, at, words }).thenAccepted({ amount: 3500 })
    deciding(waiveFee)(inState('inProgress')).when({ by: zhou, at, words }).thenRejected('NO_FEE_DUE')
    deciding(settleFee)(charged).when({ by: li, at }).thenAccepted()
    deciding(settleFee)(inState('inProgress')).when({ by: li, at }).thenRejected('NO_FEE_DUE')
    deciding(waiveFee)(charged).when({ by: li, at, words }).thenRejected('NOT_POSSIBLE_NOW')
  })
  it('急缓 counts both clocks again from the beginning', () => {
    deciding(setUrgency)(submitted({ category: 'door' })).when({ by: zhou, at, words, isUrgent: true }).thenAccepted()
    deciding(setUrgency)(submitted({ category: 'door' })).when({ by: zhou, at, words, isUrgent: false }).thenRejected('NOT_POSSIBLE_NOW')
    const urgent = after(submitted({ category: 'door' }), event('RequestUrgencyChanged', zhou, MORNING + MINUTE, { isUrgent: true }))
    expect(urgent).toMatchObject({ isUrgent: true, respondBy: MORNING + 15 * MINUTE, resolveBy: MORNING + DAY })
  })
})

describe('时限', () => {
  it('of a talk runs in working hours: a question of Friday evening is due on Monday', () => {
    const friday = Date.UTC(2026, 10, 27, 10)
    const { respondBy, resolveBy } = submitted({ category: 'question', at: friday })
    expect([respondBy, resolveBy]).toEqual([Date.UTC(2026, 10, 30, 4, 30), Date.UTC(2026, 11, 1, 9, 30)])
  })
  it('in working hours stops and runs on in working hours', () => {
    const question = after(submitted({ category: 'question' }), event('RequestAccepted', zhou, at), event('RequestHeld', zhou, at, { hold: { reason: 'resident', until: at + 3 * DAY } }))
    const { resolveBy } = after(question, event('RequestResumed', zhang, at + DAY, { backTo: 'accepted' }))
    expect(resolveBy).toBe(addWorkTime(at + DAY, (18 - 2) * HOUR))
  })
  it.each(CATEGORY_KEYS)('%s is told two days before it closes by silence', key => expect(CATEGORIES[key].silenceDays).toBeGreaterThan(2))
})
