import { describe, expect, it } from 'vitest'
import { DAY_TEMPLATES } from '../../../domain/days/templates'
import { dayErrors, dayInput, emptyDayDraft, fromTemplate, stallOf, withKind } from '@/features/days/publish-draft'
import { emptyPostDraft, postErrors, postInput } from '@/features/posts/publish-draft'

const now = Date.parse('2026-11-25T10:00:00+08:00')
const post = { ...emptyPostDraft(now), title: '护学岗', place: '东门' }
const day = { ...emptyDayDraft(now), place: '中心花园' }

describe('the form of a post', () => {
  it('turns day and times of Shanghai into moments', () => {
    const { startAt, endAt, estateId } = postInput({ ...post, date: '2026-12-01', from: '07:20', until: '08:10' }, 'e1')
    expect({ startAt, endAt, estateId }).toEqual({
      startAt: Date.parse('2026-11-30T23:20:00Z'), endAt: Date.parse('2026-12-01T00:10:00Z'), estateId: 'e1',
    })
  })

  it('is right once named and placed, with a Party seat from the start', () => {
    expect(postErrors(post, 'e1')).toEqual({})
    expect(post.partySeats).toBe(1)
  })

  it('says at each field what is missing', () => {
    expect(Object.keys(postErrors({ ...post, title: ' ', place: '地'.repeat(21) }, 'e1'))).toEqual(['title', 'place'])
  })
})

describe('the form of a convenience day', () => {
  it('is right once placed, with one stall', () => {
    expect(dayErrors(day, 'e1')).toEqual({})
    expect(dayInput(day, 'e1').stalls).toHaveLength(1)
  })

  it('asks for a name of every stall', () => {
    expect(Object.keys(dayErrors({ ...day, stalls: [stallOf('haircut'), stallOf('other')] }, 'e1'))).toEqual(['stalls'])
  })

  it.each(DAY_TEMPLATES.map(({ key, label }) => [label, key]))('%s from the template is ready but for its place', (label, key) => {
    const draft = { ...day, ...fromTemplate(key) }
    expect(dayErrors(draft, 'e1')).toEqual({})
    expect(draft).toMatchObject({ title: label, date: day.date, place: day.place })
  })

  it('renames a stall with its kind, unless somebody named it', () => {
    expect(withKind(stallOf('haircut'), 'freeClinic').title).toBe('义诊')
    expect(withKind({ ...stallOf('haircut'), title: '老张理发' }, 'freeClinic').title).toBe('老张理发')
  })
})
