import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEstates } from '../fixture/open-estates'
import { CAST, openidOf } from '../fixture/people'
import { codeOf, type Stage } from '../harness'
import { INPUTS, things } from './inputs'
import { OPERATIONS, ROLE_OF, isListed } from './operations'

/** What a person may not hear about a thing of their own under a role that the contract lists. */
const NOT_FOR_THEM = ['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED', 'INVALID_INPUT', 'CONFLICT', 'INTERNAL']
const MAIN_CAST = CAST.filter(role => !['pending', 'neighbor', 'stewardOfOtherBuilding', 'otherEngineer'].includes(role))

describe('every role that the contract lists, on a thing of its own', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({ documents: things })
  })
  afterAll(() => stage.close())

  it.each(OPERATIONS)('$name', async ({ name, fn, op, roles }) => {
    const callers = MAIN_CAST.filter(role => isListed(roles, role))
    expect(callers.length).toBeGreaterThan(0)
    const codes: Record<string, string> = {}
    for (const role of callers) codes[role] = codeOf(await stage.call(openidOf(role), fn, op, INPUTS[name]!('here', role)))
    expect(Object.entries(codes).filter(([, code]) => NOT_FOR_THEM.includes(code))).toEqual([])
    expect(Object.values(codes)).toContain('OK')
  })

  it('the community’s roles reach every estate of the community', async () => {
    const reads = OPERATIONS.filter(({ writes, roles }) => !writes && roles.includes('communityOfficer'))
    for (const { name, fn, op } of reads) expect(codeOf(await stage.call(openidOf('communityOfficer', 'nextDoor'), fn, op, INPUTS[name]!('here', 'communityOfficer')))).toBe('OK')
  })

  it('covers every role of the contract but the timer', () => {
    const asked = new Set(OPERATIONS.flatMap(({ roles }) => roles))
    expect([...asked].filter(role => !Object.values(ROLE_OF).includes(role))).toEqual([])
  })
})
