import { describe, expect, it } from 'vitest'
import { cardOf, latestOf, titleOf } from '../../../domain/requests/card'
import type { RequestStatus } from '../../../domain/requests/model'
import { actionsOf, viewOf } from '../../../domain/requests/view'
import { DAY, HOUR, MORNING, inState, li, submitted, wu, zhang, zhou } from './stories'

const at = MORNING + 2 * HOUR
const seenBy = ({ memberId, hat }: typeof zhang) => ({ memberId, roles: [hat], at })
const actions = (status: RequestStatus, who: typeof zhang) => actionsOf(inState(status), seenBy(who))

describe('此刻能做的', () => {
  it.each([
    ['submitted', zhang, ['withdraw']], ['submitted', zhou, ['accept']], ['submitted', li, []],
    ['accepted', zhou, ['assign', 'start', 'resolve']], ['accepted', zhang, ['withdraw']],
    ['assigned', zhou, ['assign']], ['assigned', li, ['start', 'resolve']], ['assigned', wu, ['assign', 'start', 'resolve']],
    ['inProgress', li, ['resolve']], ['inProgress', zhang, []],
    ['resolved', zhang, ['confirm', 'reopen']], ['resolved', zhou, []],
    ['closed', zhang, ['rate', 'reopen']], ['withdrawn', zhang, []],
  ] as const)('%s, %o', (status, who, expected) => expect(actions(status, who)).toEqual(expected))

  it('交叉任职：the union of the hats', () => {
    expect(actionsOf(inState('submitted'), { memberId: 'zhang', roles: ['resident', 'steward'], at })).toEqual(['accept', 'withdraw'])
  })
  it('offers no reopening after fifteen days', () => {
    expect(actionsOf(inState('closed'), { ...seenBy(zhang), at: MORNING + HOUR + 15 * DAY + 1 })).toEqual(['rate'])
  })
})

describe('一件诉求的样子', () => {
  const urls = ({ fileId }: { fileId: string }) => ({ fileId, url: `u:${fileId}`, thumbUrl: '' })
  const phones = { assigneePhone: null, stewardName: null, stewardPhone: null }
  const view = (viewer: Parameters<typeof viewOf>[1]) => viewOf(inState('assigned'), viewer, urls, phones)

  it('shows the room to the requester and to those who come', () => {
    expect(view(seenBy(zhang))).toMatchObject({ room: '501', isMine: true })
    expect(view(seenBy(li))).toMatchObject({ room: '501', isMine: false })
    expect(view({ ...seenBy(zhang), memberId: 'neighbor' }).room).toBe('')
  })
  it('says who did what without saying whose number they are', () => {
    const { timeline } = view(seenBy(li))
    expect(timeline[1]).toMatchObject({ type: 'RequestAccepted', by: { name: '周管家', role: 'steward', isMe: false } })
    expect(timeline[1]!.by).not.toHaveProperty('memberId')
  })
})

describe('一行诉求', () => {
  it('takes the first words as title, cut to fit', () => {
    expect(titleOf('厨房水管漏水，地上都是水')).toBe('厨房水管漏水')
    expect(titleOf('一二三四五六七八九十一二三四五六七')).toBe('一二三四五六七八九十一二三四五…')
    expect(titleOf('！！！')).toBe('！！！')
  })
  it('ends with the newest step', () => {
    expect(latestOf(inState('assigned').timeline)).toBe('已派给 李师傅')
    expect(latestOf(inState('inProgress').timeline)).toBe('李师傅 已出发')
    expect(latestOf([])).toBe('')
  })
  it('carries no room, no history and no identity', () => {
    const card = cardOf(submitted())
    for (const field of ['room', 'timeline', 'requesterId', 'residentIds', 'handlerIds', 'ladder']) expect(card).not.toHaveProperty(field)
  })
})
