import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fit } from '../../../domain/messages/fit'
import { TEMPLATES } from '../../../domain/messages/templates'
import { fieldFault } from '../../../simulator/cloud/openapi/field-rules'

const TYPES = ['thing', 'phrase', 'name', 'character_string', 'number', 'letter', 'symbol', 'amount', 'phone_number', 'time', 'date']
const KEYS = Object.values(TEMPLATES).flatMap(({ keywords }) => keywords.map(({ key }) => key))
const AT = Date.UTC(2026, 10, 24, 2)

describe('模板字段', () => {
  it('any words fit any field as the platform checks it', () => {
    const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: fc.constantFrom(...'漏水水管 3栋\n2026年：，.a1~-') }))
    fc.assert(fc.property(fc.constantFrom(...TYPES.map(type => `${type}1`), ...KEYS), words, (key, value) => {
      expect([key, fit(key, value, AT), fieldFault(key, fit(key, value, AT))]).toEqual([key, expect.any(String), null])
    }), { numRuns: 2000 })
  })

  it.each([
    ['thing1', '很'.repeat(30), `${'很'.repeat(19)}…`], ['thing1', '  ', '无'], ['thing1', '水管\n爆了', '水管 爆了'],
    ['phrase2', 'OK', '通知'], ['phrase2', '已派单给李师傅', '已派单给李'], ['time4', '', '2026年11月24日 10:00'],
    ['time4', '2026年11月23日 15:01', '2026年11月23日 15:01'], ['name1', '', '邻居'], ['number1', '三', '0'],
  ])('%s of “%s” is “%s”', (key, value, fitted) => expect(fit(key, value, AT)).toBe(fitted))
})
