import { describe, expect, it } from 'vitest'
import { cancelPost } from '../../../domain/posts/cancel-post'
import { editOccurrence, editPost } from '../../../domain/posts/edit-post'
import { joinLine } from '../../../domain/posts/waiting-line'
import { withdrawClaim } from '../../../domain/posts/withdraw-claim'
import { deciding } from '../given'
import { HOUR, NOW, START, after, postWith, wants } from './stories'

const two = postWith({ neighbor: 2, held: [['wu', 'neighbor'], ['lin', 'neighbor']] })
const waited = after(joinLine(two, wants('li', 'neighbor'))).post
const change = (changes: object, moveOut: string[] = [], at = NOW) => ({ changes, moveOut, at })

describe('改岗位', () => {
  const given = deciding(editPost)
  it('moves it, tells everybody on it and in line, and lets those who claimed before step back', () => {
    given(waited).when(change({ startAt: START + HOUR, endAt: START + 2 * HOUR })).thenAccepted({
      post: { startAt: START + HOUR, movedAt: NOW, isEdited: true }, told: [{ event: 'postChanged', to: ['wu', 'lin', 'li'], detail: '改到 12月2日 08:20' }],
    })
    given(two).when(change({ place: '南门' })).thenAccepted({ told: [{ detail: '地点改为南门' }] })
    given(two).when(change({ words: '带手电' })).thenAccepted({ post: { movedAt: null }, told: [{ detail: '岗位内容有调整，请看一看' }] })
  })

  it.each([
    ['the past', { startAt: NOW }, 'TIME_WRONG'], ['an end before the start', { endAt: START }, 'TIME_WRONG'],
    ['more people to go ahead than there are seats', { rules: { ...two.rules, minimum: 4 } }, 'MINIMUM_WRONG'],
    ['fewer seats than are held', { neighborSeats: 1 }, 'CHOOSE_WHO'],
  ] as const)('is refused for %s', (_, changes, rejection) => given(two).when(change(changes)).thenRejected(rejection))

  it('is refused when it is off or has begun', () => {
    given({ ...two, status: 'cancelled' }).when(change({})).thenRejected('POST_CLOSED')
    given(two).when(change({}, [], START)).thenRejected('POST_STARTED')
  })

  it('asks who makes room, and tells that person alone that they do', () => {
    given(two).when(change({ neighborSeats: 1 }, ['lin'])).thenAccepted({
      post: { memberIds: ['wu'], seats: { neighbor: { total: 1, left: 0 } } }, told: [{ event: 'postMovedOut', to: ['lin'] }, { event: 'postChanged', to: ['wu'] }],
    })
    given(two).when(change({ neighborSeats: 0 }, ['lin'])).thenRejected('CHOOSE_WHO')
  })

  it('moves nobody out who need not go', () => given(two).when(change({ words: '带手电' }, ['lin'])).thenAccepted({ post: { memberIds: ['wu', 'lin'] } }))

  it('offers new seats to those who wait', () => given(waited).when(change({ neighborSeats: 3 })).thenAccepted({ post: { offers: [{ memberId: 'li' }], seats: { neighbor: { left: 0 } } } }))

  it('takes an offer back to the head of the line when its seat goes', () => {
    const offered = after(withdrawClaim(waited, { memberId: 'lin', at: NOW })).post
    const { post } = after(editPost(offered, change({ neighborSeats: 1 })))
    expect(post).toMatchObject({ offers: [], waiting: [{ memberId: 'li' }], memberIds: ['wu'] })
  })
})

describe('改系列里的一次', () => {
  it('keeps whoever holds a seat, and tells the lead that it is crowded', () => {
    const { post, told } = after(editOccurrence(two, { changes: { neighborSeats: 1 }, at: NOW }))
    expect(post).toMatchObject({ memberIds: ['wu', 'lin'], seats: { neighbor: { total: 2, left: 0 } }, isEdited: false })
    expect(told.at(-1)).toMatchObject({ to: ['secretary'], detail: '席位已有人，没有减到位，请看名单' })
  })

  it('follows otherwise', () => expect(after(editOccurrence(two, { changes: { place: '南门' }, at: NOW })).post).toMatchObject({ place: '南门', isEdited: false }))
})

describe('取消岗位', () => {
  const given = deciding(cancelPost)
  it('tells everybody on it and in line why, and ends the line', () => {
    given(waited).when({ reason: '下雨', at: NOW }).thenAccepted({
      post: { status: 'cancelled', cancelReason: '下雨', waiting: [], offers: [], wakeAt: null }, told: [{ event: 'postCancelled', to: ['wu', 'lin', 'li'], detail: '下雨' }],
    })
  })

  it('is done once, before the start', () => {
    given(two).when({ reason: '雨', at: START }).thenRejected('POST_STARTED')
    given(after(cancelPost(two, { reason: '雨', at: NOW })).post).when({ reason: '雨', at: NOW }).thenRejected('POST_CLOSED')
  })
})
