import { describe, expect, it } from 'vitest'
import { boardViewOf, withoutNumbers } from '../../../domain/requests/board-view'
import { MOST_FOLLOWERS, followRequest, unfollowRequest } from '../../../domain/requests/follow-request'
import { deciding } from '../given'
import { MINUTE, MORNING, after, event, inState, submitted, zhang } from './stories'

const open = submitted({ isPublic: true, words: '电梯坏了，请打 138-0013 8000 找张小满' })
const urls = ({ fileId, thumbId }: { fileId: string; thumbId: string }) => ({ fileId, url: fileId, thumbUrl: thumbId })

describe('公开栏', () => {
  it('shows what its resident made public, until it is called off', () => {
    expect([submitted().isOnBoard, open.isOnBoard, after(open, event('RequestWithdrawn', zhang, MORNING + MINUTE)).isOnBoard]).toEqual([false, true, false])
  })
  it.each([['13800138000'], ['138-0013-8000'], ['138 0013 8000'], ['027 8123 4567'], ['420102199001011234']])('hides %s', number => {
    expect(withoutNumbers(`电话${number}，谢谢`)).toBe('电话***，谢谢')
  })
  it('keeps rooms of stairs and dates', () => expect(withoutNumbers('3 栋 2 单元 11月23日 15:00')).toBe('3 栋 2 单元 11月23日 15:00'))
  it('has nothing of the person in it', () => {
    const life = { ...inState('closed'), isPublic: true, isOnBoard: true, words: open.words }
    const view = boardViewOf(life, 'somebody', urls)
    // Moments are long numbers, too.
    const text = JSON.stringify(view, (_, value: unknown) => (typeof value === 'number' ? 0 : value))
    for (const secret of ['张**', 'zhang', '501', '8000']) expect(text).not.toContain(secret)
    expect(view.timeline.map(({ name }) => name)).toEqual(['居民', '周管家', '周管家', '李师傅', '李师傅', '居民'])
  })
})

describe('关注', () => {
  const given = deciding(followRequest)
  it('is for public matters', () => given(submitted()).when({ memberId: 'wang' }).thenRejected('NOT_PUBLIC'))
  it('counts a neighbour once, and never the one who reported', () => {
    expect(followRequest(open, { memberId: 'wang' })).toEqual({ accepted: true, event: ['wang'] })
    expect(followRequest({ ...open, followerIds: ['wang'] }, { memberId: 'wang' })).toEqual({ accepted: true, event: ['wang'] })
    expect(followRequest(open, { memberId: 'zhang' })).toEqual({ accepted: true, event: [] })
  })
  it('has an end', () => {
    given({ ...open, followerIds: Array.from({ length: MOST_FOLLOWERS }, (_, i) => `n${i}`) }).when({ memberId: 'wang' }).thenRejected('FOLLOWERS_FULL')
  })
  it('ends whenever one likes', () => expect(unfollowRequest({ ...open, followerIds: ['wang', 'he'] }, { memberId: 'wang' })).toEqual({ accepted: true, event: ['he'] }))
})
