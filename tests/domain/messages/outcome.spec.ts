import { describe, expect, it } from 'vitest'
import { faultyField, outcomeOf } from '../../../domain/messages/outcome'

describe('平台的回答', () => {
  it.each([
    [{ errCode: 43101 }, 'refused'], [{ errCode: 47003, errMsg: 'argument invalid! data.thing1.value invalid' }, 'broken'], [{ errCode: 40037 }, 'broken'],
    [{ errCode: 40003 }, 'gone'], [{ errCode: -1, errMsg: 'system error' }, 'failed'], [{ errCode: 45009 }, 'failed'],
    [{ errCode: -1, errMsg: 'read ECONNRESET' }, 'uncertain'], [{ message: 'socket hang up' }, 'uncertain'], [{}, 'uncertain'],
  ] as const)('%o is %s', (error, outcome) => expect(outcomeOf(error)).toBe(outcome))

  it('names the field', () => expect([faultyField({ errMsg: 'argument invalid! data.thing1.value is empty' }), faultyField({})]).toEqual(['thing1', '']))
})
