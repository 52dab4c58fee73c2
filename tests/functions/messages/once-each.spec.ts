import { describe, expect, it } from 'vitest'
import { noticesOf } from '../../../cloudfunctions/_shell/request-notices'
import { EVENT_TYPES, type ResidentRequest } from '../../../domain/requests/model'
import { CAST, memberIdOf } from '../fixture/people'
import { requestIn } from '../fixture/requests'

const AT = Date.UTC(2026, 10, 24, 2)
const SOMEBODY = 'm-one'

/** A public matter of somebody who is also its steward, its engineer, its manager and a neighbour who follows it. */
const everything = {
  ...JSON.parse(JSON.stringify(requestIn('assigned', 'here', AT)).replace(new RegExp(CAST.map(role => memberIdOf(role)).join('|'), 'g'), SOMEBODY)) as ResidentRequest,
  isOnBoard: true, followerIds: [SOMEBODY], followUp: { reason: 'unhappy' as const, status: 'open' as const, dueAt: AT, doneAt: null, by: null, isSatisfied: null, words: '' },
}

describe('一件事不重复通知同一个人', () => {
  it.each(EVENT_TYPES)('%s', type => {
    const step = { type, at: AT, by: { memberId: 'm-other', hat: 'steward' as const, name: '周管家' }, assignee: { memberId: SOMEBODY, name: '李师傅' }, isUrgent: true }
    const told = noticesOf(everything, step).flatMap(({ data }) => data.to as string[])
    expect(told.length).toBeLessThanOrEqual(1)
  })

  it('tells each of two people, the weightier notice first', () => {
    const other = { ...everything, requesterId: 'm-two' }
    const by = { memberId: 'm-other', hat: 'engineer' as const, name: '王师傅' }
    const told = noticesOf(other, { type: 'RequestTransferred', at: AT, by, assignee: { memberId: SOMEBODY, name: '李师傅' } })
    expect(told.map(({ data: { event, to } }) => [event, to])).toEqual([['requestAssigned', ['m-two']], ['requestAssignedToYou', [SOMEBODY]]])
  })
})
