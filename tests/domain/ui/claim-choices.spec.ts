import { describe, expect, it } from 'vitest'
import { claimChoices, waitChoices } from '@/features/posts/claim-choices'
import { whomToAsk } from '@/features/posts/whom-to-ask'

const now = 1_000
const open = {
  status: 'open' as const, mine: null, startAt: now + 1, party: { total: 1, left: 1 }, neighbor: { total: 2, left: 1 },
  claimable: ['party', 'neighbor'] as ('party' | 'neighbor')[], waitable: [] as ('party' | 'neighbor')[],
  line: { party: 0, neighbor: 0 }, isLeadMissing: false, isWaiting: false, isAsked: false,
}
const mine = (status: 'claimed') => ({ seat: 'neighbor' as const, status })

describe('seats offered on a post', () => {
  it.each([
    ['both to a Party member who lives here', open, ['party', 'neighbor']],
    ['no Party seat to a neighbour', { ...open, claimable: ['neighbor'] }, ['neighbor']],
    ['a neighbour seat to try, though the address is not confirmed', { ...open, claimable: [] }, ['neighbor']],
    ['nothing when all are taken', { ...open, party: { total: 1, left: 0 }, neighbor: { total: 2, left: 0 } }, []],
    ['nothing to one who holds a seat', { ...open, mine: mine('claimed') }, []],
    ['nothing to one who waits, or has an answer to give', { ...open, isWaiting: true }, []],
    ['no neighbour seat before a Party member leads', { ...open, isLeadMissing: true }, ['party']],
    ['no neighbour seat past those who wait', { ...open, line: { party: 0, neighbor: 1 } }, ['party']],
    ['nothing once it has begun', { ...open, startAt: now }, []],
    ['nothing when it is off', { ...open, status: 'cancelled' as const }, []],
  ])('%s', (_, post, seats) => {
    expect(claimChoices(post as typeof open, true, now)).toEqual(seats)
  })

  it('offers the line where nothing is free', () => {
    expect(waitChoices({ ...open, waitable: ['party', 'neighbor'] }, [], now)).toEqual(['party', 'neighbor'])
    expect(waitChoices({ ...open, waitable: ['neighbor'] }, ['party'], now)).toEqual([])
    expect(waitChoices({ ...open, waitable: ['neighbor'], isAsked: true }, [], now)).toEqual([])
  })

  it('are none to those who only work here', () => {
    expect(claimChoices({ ...open, claimable: [] }, false, now)).toEqual([])
  })
})

describe('whom to ask', () => {
  const lead = { name: '陈书记', phone: '1' }
  const steward = { name: '周管家', phone: '2' }
  const post = { contact: lead, waitable: ['neighbor' as const], party: { total: 1, left: 0 }, neighbor: { total: 2, left: 0 } }

  it('names the steward where the address has to be confirmed', () => {
    expect(whomToAsk(post, { code: 'NOT_VERIFIED', words: '先核实' }, steward)).toEqual({ contact: steward, words: '先核实', isUrgent: true })
    expect(whomToAsk(post, { code: 'NOT_VERIFIED', words: '先核实' }, null).contact).toBe(lead)
  })

  it('names who is in charge when the last seat went to somebody else', () => {
    expect(whomToAsk(post, { code: 'POST_FULL', words: '满员了' }, steward)).toEqual({ contact: lead, words: '满员了', isUrgent: true })
  })

  it('says that it is full before anybody tries', () => {
    expect(whomToAsk(post, null, steward)).toMatchObject({ contact: lead, isUrgent: true })
    expect(whomToAsk({ ...post, neighbor: { total: 2, left: 1 } }, null, steward).isUrgent).toBe(false)
    // Nobody can wait for what is over.
    expect(whomToAsk({ ...post, waitable: [] }, null, steward)).toEqual({ contact: lead, words: '岗位负责人，有事问我', isUrgent: false })
  })
})
