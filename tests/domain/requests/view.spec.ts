import { describe, expect, it } from 'vitest'
import { cardOf, claimCardOf, latestOf, matterOf, titleOf } from '../../../domain/requests/card'
import type { RequestStatus } from '../../../domain/requests/model'
import { actionsOf, viewOf } from '../../../domain/requests/view'
import { DAY, HOUR, MORNING, after, event, inState, li, submitted, wu, zhang, zhou } from './stories'

const at = MORNING + 2 * HOUR
const seenBy = ({ memberId, hat }: typeof zhang) => ({ memberId, roles: [hat], at })
const actions = (status: RequestStatus, who: typeof zhang) => actionsOf(inState(status), seenBy(who))

const RARE = ['setUrgency', 'note', 'nudge', 'decline', 'merge', 'handOver', 'charge']
const common = (status: RequestStatus, who: typeof zhang) => actions(status, who).filter(action => !RARE.includes(action))

describe('此刻能做的', () => {
  it.each([
    ['submitted', zhang, ['withdraw']], ['submitted', zhou, ['accept', 'assign']], ['submitted', li, []],
    ['accepted', zhou, ['assign', 'start', 'resolve', 'hold', 'refer']], ['accepted', zhang, ['withdraw']],
    ['assigned', zhou, ['assign', 'hold', 'refer']], ['assigned', li, ['start', 'resolve', 'hold', 'giveBack', 'transfer']],
    ['assigned', wu, ['assign', 'start', 'resolve', 'hold', 'refer']],
    ['inProgress', li, ['resolve', 'hold', 'giveBack', 'transfer']], ['inProgress', zhang, []],
    ['onHold', li, ['resume']], ['onHold', zhang, ['withdraw']], ['referred', zhou, ['resolve', 'resume', 'chase']],
    ['resolved', zhang, ['confirm', 'reopen']], ['resolved', zhou, []],
    ['closed', zhang, ['rate', 'reopen', 'appeal']], ['withdrawn', zhang, []], ['declined', zhang, ['appeal']], ['declined', zhou, []],
    ['appealed', wu, ['grantAppeal', 'upholdAppeal']], ['appealed', zhou, []], ['duplicate', zhou, []],
  ] as const)('%s, %o', (status, who, expected) => expect(common(status, who)).toEqual(expected))

  it('交叉任职：the union of the hats', () => {
    expect(actionsOf(inState('submitted'), { memberId: 'zhang', roles: ['resident', 'steward'], at })).toEqual(
      expect.arrayContaining(['accept', 'assign', 'nudge', 'withdraw']),
    )
  })
  it('offers no reopening after fifteen days', () => {
    expect(actionsOf(inState('closed'), { ...seenBy(zhang), at: MORNING + HOUR + 15 * DAY + 1 })).not.toContain('reopen')
  })
})

const urls = ({ fileId }: { fileId: string }) => ({ fileId, url: `u:${fileId}`, thumbUrl: '' })
const phones = { assigneePhone: null, stewardName: null, stewardPhone: null, ready: {} }

describe('一件诉求的样子', () => {
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
    const [filed] = inState('inProgress').timeline
    expect(latestOf([filed!], filed!.by.memberId)).toBe('您提交了诉求')
    const sent = inState('assigned').timeline
    expect(latestOf(sent, sent.at(-1)!.assignee!.memberId)).toBe('已派给您')
  })
  it('代访 tells those who are not appointed nothing but that there is one', () => {
    const petition = submitted({ category: 'petition' })
    expect(cardOf(petition, 'wu')).toMatchObject({ title: '代访（仅承办人可见）', place: '', requesterName: '居民', latest: '' })
    expect(JSON.stringify(matterOf(petition, 'wu'))).not.toContain('厨房')
    for (const viewer of ['zhang', 'zhou']) expect(cardOf(petition, viewer)).toMatchObject({ title: '厨房水管漏水', place: '春风里 3 栋' })
  })
  it('to be claimed hides the words and photos of a private matter', () => {
    const photos = [{ fileId: 'f', thumbId: 't' }]
    expect(claimCardOf(submitted({ category: 'help', photos }))).toMatchObject({ title: '求助', latest: '认领后可以看到详情', photoCount: 0 })
    expect(claimCardOf(submitted({ category: 'help', isPublic: true, photos }))).toMatchObject({ title: '厨房水管漏水', photoCount: 1 })
  })
  it('shows its resident no note and no reminder of ours', () => {
    const noted = after(submitted(), event('RequestNoted', zhou, at, { words: '住户白天不在家' }), event('RequestDueSoon', zhou, at))
    const seen = (who: typeof zhang) => viewOf(noted, seenBy(who), urls, phones)
    expect(seen(zhou)).toMatchObject({ notes: [{ by: '周管家', words: '住户白天不在家' }] })
    expect(seen(zhang)).toMatchObject({ notes: [], latest: '您提交了诉求' })
    expect(JSON.stringify([seen(zhang), cardOf(noted, 'zhang')])).not.toMatch(/白天不在家|RequestDueSoon|RequestNoted/)
  })
  it('carries no room, no history and no identity', () => {
    const card = cardOf(submitted())
    for (const field of ['room', 'timeline', 'requesterId', 'residentIds', 'handlerIds', 'ladder']) expect(card).not.toHaveProperty(field)
  })
})
