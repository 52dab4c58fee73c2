import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '../../../domain/kernel/reply'
import { nextStatus } from '../../../domain/requests/transitions'
import type { RequestStatus } from '../../../domain/requests/model'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, type CastRole } from '../fixture/people'
import { codeOf, newKey, type Stage } from '../harness'
import { deskOf, type Desk } from './desk'

const DAY = 24 * 3_600_000

describe('随机的人、随机的先后、两成断线', () => {
  let stage: Stage
  let desk: Desk
  let now = 0
  beforeAll(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
    now = await stage.now()
  })
  afterAll(() => stage.close())

  const INPUTS: Record<string, () => object> = {
    assign: () => ({ assigneeId: memberIdOf('engineer') }), resolve: () => ({ words: '好了', photos: [] }), rate: () => ({ stars: 4, tags: [] }),
    hold: () => ({ words: '等配件', reason: 'parts', until: now + 3 * DAY }), refer: () => ({ words: '转出', agency: 'water', chaseBy: now + 2 * DAY }),
    chase: () => ({ words: '催了', chaseBy: now + 4 * DAY }), transfer: () => ({ words: '帮忙', assigneeId: memberIdOf('otherEngineer') }),
    handOver: () => ({ words: '接手', assigneeId: memberIdOf('stewardOfOtherBuilding') }), charge: () => ({ words: '阀芯', amount: 3500 }),
    setUrgency: () => ({ words: '险情', isUrgent: true }),
  }
  const WORDS = ['giveBack', 'decline', 'reopen', 'appeal', 'grantAppeal', 'upholdAppeal', 'note', 'waiveFee']
  const OPS = [...Object.keys(INPUTS), ...WORDS, 'accept', 'claim', 'rotate', 'start', 'resume', 'confirm', 'nudge', 'settleFee', 'withdraw']
  const inputOf = (op: string): object => INPUTS[op]?.() ?? (WORDS.includes(op) ? { words: '写一句' } : {})
  /** What ends a life is tried less often, so that there is more of it. */
  const ENDS = ['decline', 'withdraw', 'confirm', 'upholdAppeal']
  const ACTORS: CastRole[] = ['resident', 'steward', 'siteManager', 'engineer', 'otherEngineer', 'partyMember', 'communityOfficer', 'stewardOfOtherBuilding']
  const KINDS = ['door', 'water', 'help', 'other', 'lift', 'noise', 'door', 'water', 'help', 'question', 'environment', 'gas']
  const attempt = fc.record({ role: fc.constantFrom(...ACTORS), op: fc.constantFrom(...OPS), pick: fc.nat(60), which: fc.nat(KINDS.length - 1) })

  /** What a phone does when nobody knows whether it was saved: the same again, with its key. */
  const persist = async (send: () => Promise<Reply<any>>): Promise<Reply<any>> => {
    for (;;) {
      try {
        return await send()
      } catch {
        // The connection was cut after the function ran.
      }
    }
  }

  /** Mostly a step that the screen offered a moment ago, which others may take meanwhile; sometimes one that it did not. */
  const chosen = async (role: CastRole, requestId: string, op: string, pick: number): Promise<string> => {
    const view = await persist(() => desk.step(role, 'get', requestId))
    const offered: string[] = view.ok ? view.value.actions.filter((action: string) => OPS.includes(action) && (pick % 5 === 0 || !ENDS.includes(action))) : []
    return offered[pick % offered.length] ?? op
  }

  it('leaves every history legal, each step once, and nothing owed', async () => {
    const ids: string[] = []
    for (const category of KINDS) ids.push(await desk.filed({ category }))
    const attempts = fc.sample(fc.array(attempt, { minLength: 240, maxLength: 240 }), { numRuns: 1, seed: 20261124 })[0]!
    await stage.fault({ kind: 'cutAfter', function: 'requests', rate: 0.2 })
    const done: Record<string, number> = {}
    for (let i = 0; i < attempts.length; i += 6) {
      const replies = await Promise.all(attempts.slice(i, i + 6).map(async ({ role, op: wild, which, pick }) => {
        const op = await chosen(role, ids[which]!, wild, pick)
        const key = newKey()
        return { op, which, code: codeOf(await persist(() => desk.step(role, op, ids[which]!, inputOf(op), key))) }
      }))
      for (const { op, which, code } of replies) {
        expect(['INTERNAL', 'INVALID_INPUT', 'UNAUTHENTICATED']).not.toContain(code)
        if (code === 'OK' && op !== 'note') done[ids[which]!] = (done[ids[which]!] ?? 0) + 1
      }
    }
    await stage.clearFaults()
    for (const requestId of ids) {
      const { timeline, status, effects, receipts, notes, version } = await desk.stored(requestId)
      const reached = timeline.slice(1).reduce<RequestStatus | null>((from, { type, backTo }) => from && nextStatus(from, type, backTo), 'submitted')
      expect(reached).toBe(status)
      expect(timeline.length - 1).toBe(done[requestId] ?? 0)
      expect(version).toBe(timeline.length + notes.length)
      expect(new Set(receipts.map(({ id }) => id)).size).toBe(receipts.length)
      expect(effects).toEqual([])
      const times = timeline.map(({ at }) => at)
      expect(times).toEqual([...times].sort((a, b) => a - b))
    }
    expect(Object.values(done).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(30)
  })
})
