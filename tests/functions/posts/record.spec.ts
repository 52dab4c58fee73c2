import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberIdOf } from '../../../cloudfunctions/_shell/ids'
import { monthOf } from '../../../domain/posts/service-month'
import { openEstates } from '../fixture/open-estates'
import { openidOf } from '../fixture/people'
import { estateId } from '../fixture/places'
import { postIdOf, phoneOf } from '../fixture/posts'
import { claimIdOf } from '../fixture/post-stages'
import { things } from '../matrix/inputs'
import { codeOf, valueOf, type Stage } from '../harness'

const SECRETARY = openidOf('branchSecretary')
const RESIDENT = openidOf('resident')
const PARTY = openidOf('partyMember')
const NAMED = 'o-here-named'
const POST = postIdOf('confirmHours', 'here')

describe('服务记录', () => {
  let stage: Stage
  let month: number
  beforeAll(async () => {
    stage = await openEstates({ documents: things })
    month = monthOf((await stage.documents('posts', { _id: POST }))[0].startAt)
  })
  afterAll(() => stage.close())

  const posts = (openid: string, op: string, input: object = {}, postId = POST) => stage.call(openid, 'posts', op, { postId, ...input })
  const recordOf = async (openid: string) => valueOf(await stage.call(openid, 'posts', 'myRecord')).months[0]
  const honours = async (openid: string) => valueOf(await stage.call(openid, 'posts', 'honourRoll', { month })).items
  const entries = (praise: number | null) => ({ entries: [{ claimId: claimIdOf('resident', 'here'), praise }] })

  it('counts what the lead confirmed: an hour, and a point for five stars', async () => {
    expect(codeOf(await posts(SECRETARY, 'confirmHours', entries(5)))).toBe('OK')
    expect(await recordOf(RESIDENT)).toMatchObject({ month, minutes: 60, points: 3, entries: [{ postId: POST, praise: 5, thanks: null }] })
  })

  it('counts a thanks card, with its photo, once however often it is written', async () => {
    const photoOf = async (openid: string) => {
      const fileId = await stage.upload(openid, `requests/${memberIdOf(openid)}/thanks.jpg`)
      return { fileId, thumbId: fileId }
    }
    expect(codeOf(await posts(SECRETARY, 'thank', { words: '辛苦了', photos: [await photoOf(RESIDENT)] }))).toBe('PHOTO_FOREIGN')
    const photos = [await photoOf(SECRETARY)]
    for (const words of ['辛苦了', '谢谢大家']) expect(codeOf(await posts(SECRETARY, 'thank', { words, photos }))).toBe('OK')
    expect(await recordOf(RESIDENT)).toMatchObject({ points: 4, entries: [{ thanks: '谢谢大家' }] })
    expect(valueOf(await posts(RESIDENT, 'get'))).toMatchObject({ service: { minutes: 60, points: 4, praise: 5 }, thanks: { words: '谢谢大家', photos: [{ url: expect.stringContaining('http') }] } })
  })

  it('takes the stars of those who served, told to the lead from the first', async () => {
    expect(codeOf(await posts(RESIDENT, 'rate', { stars: 4, words: '集合地点不好找' }))).toBe('OK')
    expect(codeOf(await posts(RESIDENT, 'rate', { stars: 5, words: '' }))).toBe('ALREADY_RATED')
    expect(valueOf(await posts(SECRETARY, 'get'))).toMatchObject({ ratings: { average: 4, count: 1 } })
    expect(valueOf(await posts(PARTY, 'get')).ratings).toBeNull()
    expect(await recordOf(RESIDENT)).toMatchObject({ points: 4 })
  })

  it('stands in the roll of the month, the name as its owner wishes', async () => {
    expect(await honours(RESIDENT)).toMatchObject([{ isMe: true, minutes: 60, points: 4, posts: 1 }])
    const shown = async (nameShown: string) => {
      valueOf(await stage.call(RESIDENT, 'posts', 'setSheet', { skills: [], birthYear: null, guardian: null, nameShown }))
      return (await honours(openidOf('neighbor')))[0].name
    }
    const names = [await shown('hidden'), await shown('masked'), await shown('full')]
    expect(names[0]).toBe('一位邻居')
    expect(names[1]).toContain('**')
    expect(new Set(names).size).toBe(3)
    expect(await honours(openidOf('resident', 'away'))).toEqual([])
  })

  it('shows the branch its members alone', async () => {
    const branch = async () => valueOf(await stage.call(SECRETARY, 'posts', 'branchRecord', { estateId: estateId('here'), month })).items
    expect(await branch()).toEqual([])
    expect(codeOf(await posts(SECRETARY, 'confirmHours', { entries: [{ claimId: claimIdOf('partyMember', 'here'), praise: null }] }))).toBe('OK')
    expect(await branch()).toMatchObject([{ minutes: 60, points: 3, posts: 1 }])
  })

  it('has walk-ins, from the phone the lead names to the confirmed hours', async () => {
    const walkIn = postIdOf('addWalkIn', 'here')
    expect(valueOf(await posts(SECRETARY, 'addWalkIn', { phone: phoneOf('here'), seat: 'neighbor' }, walkIn))).toEqual({ name: '张**' })
    expect(codeOf(await posts(SECRETARY, 'addWalkIn', { phone: phoneOf('here'), seat: 'neighbor' }, walkIn))).toBe('ALREADY_CLAIMED')
    expect(codeOf(await posts(RESIDENT, 'addWalkIn', { phone: phoneOf('here'), seat: 'neighbor' }, walkIn))).toBe('NOT_LEAD')
    const post = (await stage.documents('posts', { _id: walkIn }))[0]
    await stage.advance(post.endAt - (await stage.now()))
    expect(codeOf(await posts(NAMED, 'checkOut', { scene: post.checkInScene }, walkIn))).toBe('OK')
    const { claimId } = post.claims.find((claim: { isWalkIn: boolean }) => claim.isWalkIn)
    expect(codeOf(await posts(SECRETARY, 'confirmHours', { entries: [{ claimId, praise: 5 }] }, walkIn))).toBe('OK')
    expect((await recordOf(NAMED)).points).toBeGreaterThan(0)
  })

  it('keeps a missed post on the sheet until it is pardoned', async () => {
    const missed = postIdOf('markAbsent', 'here')
    const absences = async () => valueOf(await stage.call(RESIDENT, 'posts', 'myRecord')).sheet.absences
    expect(codeOf(await posts(SECRETARY, 'markAbsent', { claimId: claimIdOf('resident', 'here') }, missed))).toBe('OK')
    expect(await absences()).toBe(1)
    expect(codeOf(await posts(RESIDENT, 'appeal', { words: '当天在医院' }, missed))).toBe('OK')
    expect(codeOf(await posts(openidOf('communityOfficer'), 'answerAppeal', { claimId: claimIdOf('resident', 'here'), isLifted: true, words: '属实' }, missed))).toBe('OK')
    expect(await absences()).toBe(0)
  })
})
