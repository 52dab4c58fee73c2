import { describe, expect, it } from 'vitest'
import { DAY_TEMPLATES } from '../../../domain/days/templates'
import { dayErrors, dayInput, emptyDayDraft, fromTemplate, stallOf, withKind } from '@/features/days/publish-draft'
import { ONCE } from '@/ui/repeat'
import { emptyPostDraft, postErrors, postInput, repeatError, seriesInput, withRepeat } from '@/features/posts/publish-draft'
import { pauseOf } from '@/features/posts/pauses'
import { choicesOf, fromTemplate as postFrom, templateInput } from '@/features/posts/template-draft'
import { momentAfter } from '@/features/posts/moment-after'

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

  it('repeats on the weekday and the day of the month that were chosen, until others are', () => {
    const sunday = { ...post, date: '2026-12-06' }
    const weekly = withRepeat(sunday, { ...ONCE, kind: 'weekly' })
    expect(weekly.repeat).toMatchObject({ kind: 'weekly', weekdays: [7], monthDay: 6 })
    expect(withRepeat(weekly, { ...weekly.repeat, weekdays: [7, 2] }).repeat.weekdays).toEqual([7, 2])
  })

  it('says at each field what is missing', () => {
    expect(Object.keys(postErrors({ ...post, title: ' ', place: '地'.repeat(21) }, 'e1'))).toEqual(['title', 'place'])
  })
})

describe('a post over night', () => {
  const night = { ...post, date: '2026-12-31', from: '22:00', until: '06:00' }
  it('ends the next morning', () => {
    expect(postInput(night, 'e1').endAt).toBe(Date.parse('2027-01-01T06:00:00+08:00'))
    expect(seriesInput({ ...night, repeat: { ...ONCE, kind: 'weekly' } }, 'e1')).toMatchObject({ from: '22:00', until: '06:00', recurrence: { firstDay: '2026-12-31' } })
  })

  it('is corrected by the clock on the wall, before and after midnight', () => {
    const from = Date.parse('2026-12-31T21:30:00+08:00')
    expect([momentAfter(from, '21:55'), momentAfter(from, '05:50')]).toEqual([Date.parse('2026-12-31T21:55:00+08:00'), Date.parse('2027-01-01T05:50:00+08:00')])
  })
})

describe('the days of a series', () => {
  const series = (more: object) => ({ ...post, date: '2026-12-01', repeat: { ...ONCE, kind: 'weekly' as const, ...more } })
  it('are right as they come, and told what is wrong', () => {
    expect(repeatError(series({}))).toBe('')
    expect(repeatError(series({ weekdays: [] }))).toContain('每周哪几天')
    expect(repeatError(series({ lastDay: '2026-11-30' }))).toContain('最后一天')
    expect(repeatError(series({ pauses: [{ from: '2027-02-01', until: '2027-01-31' }] }))).toContain('停办')
    expect(repeatError({ ...series({ weekdays: [] }), repeat: ONCE })).toBe('')
  })

  it('leave out what is paused, and end', () => {
    const pauses = [pauseOf('winter', '2026-12-01')]
    expect(seriesInput(series({ lastDay: '2027-06-30', pauses }), 'e1').recurrence).toMatchObject(
      { kind: 'weekly', weekdays: [1], monthDay: 1, firstDay: '2026-12-01', lastDay: '2027-06-30', pauses: [{ from: '2027-01-20', until: '2027-02-20' }] })
  })

  it.each([['winter', '2026-12-01', '2027-01-20'], ['winter', '2027-01-25', '2027-01-20'], ['winter', '2027-03-01', '2028-01-20'], ['summer', '2026-12-01', '2027-07-01'], ['other', '2026-12-01', '2026-12-01']] as const)(
    '%s of a series from %s begins %s', (kind, firstDay, from) => expect(pauseOf(kind, firstDay).from).toBe(from))
})

describe('a template of posts', () => {
  const saved = { templateId: 't1', ...fieldsOf() }
  function fieldsOf() {
    const { estateId: _, ...fields } = templateInput({ ...post, repeat: { ...ONCE, kind: 'monthly', monthDay: 5, lastDay: '2027-01-01' } }, 'e1')
    return fields
  }

  it('keeps all of the form but its day and its end', () => {
    expect(saved).toMatchObject({ title: '护学岗', place: '东门', repeat: { kind: 'monthly', monthDay: 5 } })
    expect(postFrom(choicesOf([saved])[0]!.fields, '2026-12-24')).toEqual({ ...post, date: '2026-12-24', repeat: { ...ONCE, kind: 'monthly', monthDay: 5 } })
  })

  it('stands before those of the programme, each of which fills a form that is right', () => {
    const choices = choicesOf([saved])
    expect(choices[0]).toMatchObject({ key: 't1', label: '护学岗', isSaved: true })
    for (const { fields } of choices.slice(1)) expect([postErrors(postFrom(fields, '2026-12-24'), 'e1'), repeatError(postFrom(fields, '2026-12-24'))]).toEqual([{}, ''])
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
