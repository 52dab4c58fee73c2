import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEstates } from '../fixture/open-estates'
import { CAST, openidOf } from '../fixture/people'
import { MARKS, PLACES } from '../fixture/places'
import { codeOf, type Stage } from '../harness'
import { INPUTS, things } from './inputs'
import { OF_COMMUNITY, OPERATIONS, PUBLIC, ROLE_OF, isListed, isOwn } from './operations'

/** How what lies elsewhere answers: it does not exist, or its code is none for the caller. */
const ELSEWHERE = ['NOT_FOUND', 'FORBIDDEN', 'CODE_ELSEWHERE', 'CODE_UNKNOWN']
const everybody = PLACES.flatMap(place => CAST.map(role => ({ role, place, who: `${role} ${place}` })))
/** The community's roles are at home next door, too. */
const strangers = everybody.filter(({ role, place }) => place === 'away' || (place === 'nextDoor' && !OF_COMMUNITY.includes(ROLE_OF[role])))

describe('a thing of 春风里, asked for by those it is not for', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({ documents: things })
  })
  afterAll(() => stage.close())

  /** Everybody asks at once; who got which code, and every reply as it came. */
  const ask = async (people: typeof everybody, { name, fn, op }: (typeof OPERATIONS)[number]) => {
    const replies = await Promise.all(people.map(({ role, place }) => stage.call(openidOf(role, place), fn, op, INPUTS[name]!('here', role))))
    return { codes: people.map(({ who }, i) => [who, codeOf(replies[i]!)]), replies }
  }

  it.each(OPERATIONS)('$name has an input in the table', ({ name }) => expect(INPUTS).toHaveProperty([name]))

  it.each(OPERATIONS)('$name is refused to nobody', async ({ name, fn, op }) => {
    expect(codeOf(await stage.call(null, fn, op, INPUTS[name]!('here', 'visitor')))).toBe('UNAUTHENTICATED')
  })

  it.each(OPERATIONS)('$name is forbidden to every role that the contract does not list', async operation => {
    const { codes } = await ask(everybody.filter(({ role, place }) => place !== 'nextDoor' && !isListed(operation.roles, role)), operation)
    expect(codes.filter(([, code]) => code !== 'FORBIDDEN')).toEqual([])
  })

  it.each(OPERATIONS.filter(({ name }) => !isOwn(name)))('$name finds nothing of it from another estate', async operation => {
    const { codes, replies } = await ask(strangers.filter(({ role }) => isListed(operation.roles, role)), operation)
    expect(codes.filter(([, code]) => !ELSEWHERE.includes(code!))).toEqual([])
    expect(JSON.stringify(replies)).not.toContain(MARKS.here)
  })

  it.each(OPERATIONS.filter(({ name, writes }) => isOwn(name) && !writes && !PUBLIC.includes(name)))('$name shows strangers nothing of it', async operation => {
    const { replies } = await ask(strangers.filter(({ role }) => isListed(operation.roles, role)), operation)
    expect(replies.filter(({ ok }) => !ok)).toEqual([])
    expect(JSON.stringify(replies)).not.toContain(MARKS.here)
  })

  it.each(OPERATIONS.filter(({ name }) => /^requests\.(get|accept|assign|rotate|start|hold|resume|refer|chase|giveBack|transfer|handOver|resolve|decline|merge|confirm|rate|reopen|appeal|nudge|note|charge|waiveFee|settleFee|setUrgency|similar|withdraw)$/.test(name)))(
    '$name is for nobody of the same estate whom the request does not concern', async operation => {
      const others = (['neighbor', 'pending', 'stewardOfOtherBuilding', 'otherEngineer'] as const).filter(role => isListed(operation.roles, role))
      const { codes, replies } = await ask(others.map(role => ({ role, place: 'here' as const, who: role })), operation)
      expect(codes.map(([, code]) => code)).toEqual(others.map(() => 'NOT_FOUND'))
      expect(JSON.stringify(replies)).not.toContain(MARKS.here)
    })

  it('nothing has changed anywhere', async () => {
    const fresh = await openEstates({ documents: things })
    // What time alone has done by now, it has done in both.
    for (const { fireTimer } of [stage, fresh]) await fireTimer()
    try {
      for (const collection of ['estates', 'codes', 'requests', 'posts', 'teams', 'shifts', 'days', 'members', 'audits', 'certificates', 'musters', 'musterCalls', 'musterRolls']) {
        const versions = (docs: { _id: string; version?: number }[]) => docs.map(({ _id, version }) => [_id, version]).sort()
        expect(versions(await stage.documents(collection))).toEqual(versions(await fresh.documents(collection)))
      }
    } finally {
      await fresh.close()
    }
  })
})
