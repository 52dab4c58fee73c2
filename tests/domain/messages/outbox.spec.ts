import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MailEntry, Mailbox } from '../../../domain/messages/mailbox'
import { settlePush, takeOwed } from '../../../domain/messages/outbox'
import type { Outcome } from '../../../domain/messages/outcome'
import { isQuiet } from '../../../domain/messages/quiet-hours'
import { RETRY_AFTER } from '../../../domain/messages/rules'
import { HOUR, MINUTE, MORNING, NIGHT, entry, mailbox, owed } from './mailboxes'

const key = (ending: string, day = '2026-11-24') => `e1~${day}~requestNew~${ending}`

describe('还欠的推送', () => {
  it('one goes as itself, costs one and is counted', () => {
    const { mailbox: next, pushes } = takeOwed(mailbox([entry('a', { owed: owed() })]), MORNING)
    expect(pushes).toMatchObject([{ values: ['漏水', '3 栋', '水管', ''], page: 'packages/requests/detail/index?id=a' }])
    expect(next).toMatchObject({ quota: { requestNew: 4 }, pushAt: null, tally: { [key('sent')]: 1 } })
    expect(next.entries[0]).toMatchObject({ isPushed: true })
  })

  it('several of one template go as one, which opens the list', () => {
    const { mailbox: next, pushes } = takeOwed(mailbox(['a', 'b', 'c'].map(id => entry(id, { owed: owed() }))), MORNING)
    expect(pushes).toMatchObject([{ values: ['有 3 条新消息', '新诉求待处理', '多条消息', '2026年11月24日 10:00'], page: 'packages/account/inbox/index' }])
    expect(next).toMatchObject({ quota: { requestNew: 4 }, tally: { [key('sent')]: 1, [key('digested')]: 2 } })
  })

  it('what was read, and what nothing is left for, stays in the inbox', () => {
    const read = takeOwed(mailbox([entry('a', { isRead: true, owed: owed() })]), MORNING)
    const none = takeOwed(mailbox([entry('a', { owed: owed() })], {}), MORNING)
    for (const { mailbox: next, pushes } of [read, none]) expect([pushes, next.pushAt, next.tally]).toEqual([[], null, { [key('inboxOnly')]: 1 }])
  })

  it('what falls due at night waits for the morning', () => {
    const { mailbox: next, pushes } = takeOwed(mailbox([entry('a', { owed: owed({ dueAt: NIGHT }) })]), NIGHT)
    expect([pushes, next.pushAt]).toEqual([[], MORNING + 21.5 * HOUR])
  })

  it('a failure is tried again later and later, and then given up', () => {
    let box: Mailbox = mailbox([entry('a', { owed: owed({ pace: 'prompt' }) })])
    const waits: number[] = []
    for (let at = MORNING; ;) {
      const { mailbox: taken, pushes: [push] } = takeOwed(box, at)
      box = settlePush(taken, push!, 'failed', at)
      if (box.pushAt == null) break
      waits.push(box.pushAt - at)
      at = box.pushAt
    }
    expect(waits).toEqual(RETRY_AFTER)
    expect(box).toMatchObject({ quota: { requestNew: 5 }, entries: [{ isPushed: false }], tally: { [key('failed')]: 1 } })
  })

  it.each<[Outcome, number, string]>([['refused', 0, 'refused'], ['gone', 0, 'failed'], ['broken', 5, 'failed'], ['uncertain', 4, 'failed'], ['sent', 4, 'sent']])(
    'after %s there are %i left, counted as %s', (outcome, left, ending) => {
      const { mailbox: taken, pushes: [push] } = takeOwed(mailbox([entry('a', { owed: owed() })]), MORNING)
      expect(settlePush(taken, push!, outcome, MORNING)).toMatchObject({ quota: { requestNew: left }, pushAt: null, tally: { [key(ending)]: 1 } })
    })

  const anyEntry = (id: string): fc.Arbitrary<MailEntry> => fc.record({
    isRead: fc.boolean(), due: fc.option(fc.integer({ min: -60, max: 900 })), pace: fc.constantFrom('ordinary' as const, 'prompt' as const), tries: fc.nat(4),
    template: fc.constantFrom('requestNew' as const, 'dayNotice' as const),
  }).map(({ isRead, due, ...more }) => entry(id, { isRead, ...(due === null ? {} : { owed: owed({ ...more, dueAt: MORNING + due * MINUTE }) }) }))
  const OUTCOMES: Outcome[] = ['sent', 'refused', 'broken', 'gone', 'failed', 'uncertain']

  it('over any mailbox and any answers: nobody is pushed to twice, nothing costs more than is left, every notice ends once', () => {
    const boxes = fc.nat(12).chain(n => fc.tuple(...Array.from({ length: n }, (_, i) => anyEntry(`n${i}`))))
    fc.assert(fc.property(boxes, fc.nat(4), fc.array(fc.constantFrom(...OUTCOMES), { minLength: 200, maxLength: 200 }), (entries, left, answers) => {
      let box = mailbox(entries, { requestNew: left, dayNotice: left })
      const sent: string[] = []
      for (let at = MORNING; at < MORNING + 60 * HOUR; at += 10 * MINUTE) {
        const { mailbox: taken, pushes } = takeOwed(box, at)
        box = taken
        for (const push of pushes) {
          if (isQuiet(at)) expect(push.items.every(item => item.owed.pace !== 'ordinary')).toBe(true)
          const outcome = answers.pop() ?? 'sent'
          if (outcome === 'sent') sent.push(...push.items.map(({ id }) => id))
          box = settlePush(box, push, outcome, at)
        }
        expect(Object.values(box.quota).every(n => n >= 0)).toBe(true)
      }
      const ended = Object.values(box.tally ?? {}).reduce((sum, n) => sum + n, 0)
      expect([box.pushAt ?? null, ended, new Set(sent).size]).toEqual([null, entries.filter(one => one.owed).length, sent.length])
    }), { numRuns: 300 })
  })
})
