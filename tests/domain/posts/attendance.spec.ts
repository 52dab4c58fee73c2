import { describe, expect, it } from 'vitest'
import { CHECK_IN_BEFORE, CHECK_OUT_AFTER, LENIENCE, checkIn, checkOut, isEarly, isLate, servedMinutes } from '../../../domain/posts/check-in'
import { deciding } from '../given'
import { MINUTE, SCENE, START, after, claimBy, postWith } from './stories'

const held = postWith({ held: [['wu', 'neighbor']] })
const there = { ...held, claims: [claimBy('wu', 'neighbor', { status: 'checkedIn', checkedInAt: START })] }
const END = held.endAt
const wu = (at: number, scene = SCENE) => ({ memberId: 'wu', scene, at })

describe('到岗', () => {
  const given = deciding(checkIn)
  it('is open from half an hour before until the end', () => {
    given(held).when(wu(START - CHECK_IN_BEFORE)).thenAccepted({ post: { claims: [{ status: 'checkedIn', checkedInAt: START - CHECK_IN_BEFORE }] } })
    given(held).when(wu(END)).thenAccepted()
    given(held).when(wu(START - CHECK_IN_BEFORE - 1)).thenRejected('TOO_EARLY')
    given(held).when(wu(END + 1)).thenRejected('TOO_LATE')
  })

  it('is for who claimed, with the code of the place, once', () => {
    given(held).when({ ...wu(START), memberId: 'li' }).thenRejected('NOT_CLAIMED')
    given({ ...held, status: 'cancelled' }).when(wu(START)).thenRejected('NOT_CLAIMED')
    given(held).when(wu(START, 'OTHER')).thenRejected('CODE_WRONG')
    given(there).when(wu(START)).thenRejected('ALREADY_CHECKED_IN')
  })

  it('ends what was asked of a stand-in', () => {
    const asking = { ...held, claims: [claimBy('wu', 'neighbor', { handOver: { memberId: 'li', name: '', at: 0 } })] }
    expect(after(checkIn(asking, wu(START))).post.claims[0]!.handOver).toBeNull()
  })
})

describe('离岗', () => {
  const given = deciding(checkOut)
  it('is open until an hour after the end, for who is there, by the same code', () => {
    given(there).when(wu(END + CHECK_OUT_AFTER)).thenAccepted({ post: { claims: [{ status: 'checkedOut', checkedOutAt: END + CHECK_OUT_AFTER }] } })
    given(there).when(wu(END + CHECK_OUT_AFTER + 1)).thenRejected('TOO_LATE')
    given(there).when(wu(END, 'OTHER')).thenRejected('CODE_WRONG')
    given(held).when(wu(END)).thenRejected('NOT_CHECKED_IN')
    given(after(checkOut(there, wu(END))).post).when(wu(END)).thenRejected('NOT_CHECKED_IN')
  })
})

describe('服务时间', () => {
  const times = (checkedInAt: number | null, checkedOutAt: number | null) => ({ checkedInAt, checkedOutAt })
  it('counts whole minutes within the time of the post', () => {
    expect(servedMinutes(held, times(START - 20 * MINUTE, END + 30 * MINUTE))).toBe(50)
    expect(servedMinutes(held, times(START + 10 * MINUTE + 1, END))).toBe(39)
    expect(servedMinutes(held, times(START, null))).toBe(0)
    expect(servedMinutes(held, times(END + 1, END + 2))).toBe(0)
  })

  it('is late or early beyond ten minutes', () => {
    expect([START + LENIENCE, START + LENIENCE + 1].map(at => isLate(held, times(at, null)))).toEqual([false, true])
    expect([END - LENIENCE, END - LENIENCE - 1].map(at => isEarly(held, times(START, at)))).toEqual([false, true])
    expect([isLate(held, times(null, null)), isEarly(held, times(null, null))]).toEqual([false, false])
  })
})
