import { describe, expect, it } from 'vitest'
import { ABSENT_AFTER, APPEAL_WITHIN, answerAppeal, appealAbsence, markAbsent } from '../../../domain/posts/absence'
import { deciding } from '../given'
import { HOUR, START, after, claimBy, postWith } from './stories'

const by = { memberId: 'gao', name: '高书记' }
const other = { memberId: 'he', name: '何主任' }
const held = postWith({ held: [['wu', 'neighbor']] })
const MARKED = START + ABSENT_AFTER
const absent = after(markAbsent(held, { claimId: 'c-wu', by, at: MARKED })).post
const appealed = after(appealAbsence(absent, { memberId: 'wu', words: '在医院', at: MARKED + HOUR })).post

describe('缺岗', () => {
  const given = deciding(markAbsent)
  const mark = (more: object = {}) => ({ claimId: 'c-wu', by, at: MARKED, ...more })

  it('is recorded half an hour after the start, on the sheet of the person, who is told', () => {
    given(held).when(mark()).thenAccepted({ told: [{ event: 'postAbsent', to: ['wu'] }], recorded: [{ memberId: 'wu', status: 'absent' }] })
    given(held).when(mark({ at: MARKED - 1 })).thenRejected('TOO_EARLY')
  })

  it('is of somebody who claimed and did not come, and not of oneself', () => {
    given(held).when(mark({ claimId: 'c-li' })).thenRejected('NOT_ON_ROLL')
    given(absent).when(mark()).thenRejected('NOT_ON_ROLL')
    given({ ...held, claims: [claimBy('wu', 'neighbor', { status: 'checkedIn' })] }).when(mark()).thenRejected('NOT_ON_ROLL')
    given(held).when(mark({ by: { memberId: 'wu', name: '' } })).thenRejected('OWN_HOURS')
  })
})

describe('申诉', () => {
  const given = deciding(appealAbsence)
  const appeal = (more: object = {}) => ({ memberId: 'wu', words: '在医院', at: MARKED + HOUR, ...more })

  it('is told to those who answer for the post, once, within a week', () => {
    given(absent).when(appeal()).thenAccepted({ told: [{ event: 'postAppeal', to: ['secretary'], detail: 'wu**申诉：在医院' }] })
    given(absent).when(appeal({ at: MARKED + APPEAL_WITHIN })).thenAccepted()
    given(absent).when(appeal({ at: MARKED + APPEAL_WITHIN + 1 })).thenRejected('TOO_LATE')
    given(appealed).when(appeal()).thenRejected('ALREADY_APPEALED')
    given(held).when(appeal()).thenRejected('NOT_ABSENT')
  })
})

describe('答复申诉', () => {
  const given = deciding(answerAppeal)
  const answer = (isLifted: boolean, more: object = {}) => ({ claimId: 'c-wu', isLifted, words: '情况属实', by: other, at: MARKED + 2 * HOUR, ...more })

  it('lifts the absence from the sheet, or keeps it with a word why', () => {
    given(appealed).when(answer(true)).thenAccepted({ post: { claims: [{ status: 'excused' }] }, recorded: [{ status: 'excused' }], told: [{ to: ['wu'] }] })
    given(appealed).when(answer(false, { words: '没有证明' })).thenAccepted({ post: { claims: [{ status: 'absent' }] }, recorded: [], told: [{ detail: '申诉未成立：没有证明' }] })
  })

  it('is given once, to an appeal, by somebody else', () => {
    given(absent).when(answer(true)).thenRejected('NO_APPEAL')
    given(after(answerAppeal(appealed, answer(false))).post).when(answer(true)).thenRejected('NO_APPEAL')
    given(appealed).when(answer(true, { by: { memberId: 'wu', name: '' } })).thenRejected('OWN_HOURS')
  })

  it('keeps the seat with the record, whatever is decided', () => {
    expect([absent, appealed, after(answerAppeal(appealed, answer(true))).post].map(({ memberIds }) => memberIds)).toEqual([['wu'], ['wu'], ['wu']])
  })
})
