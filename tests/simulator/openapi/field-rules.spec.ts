import { describe, expect, it } from 'vitest'
import { fieldFault } from '../../../simulator/cloud/openapi/field-rules'

const RULES: Record<string, { good: unknown[]; bad: unknown[] }> = {
  thing1: { good: ['水管漏水，请来看看', 'a'.repeat(20), '😀'.repeat(20), 5], bad: ['字'.repeat(21), 'a\nb', null, {}, true] },
  number2: { good: ['1', '-3.5', 42, '9'.repeat(32)], bad: ['9'.repeat(33), '3个', '1,000'] },
  letter3: { good: ['abcXYZ', 'a'.repeat(32)], bad: ['a1', '字', 'a'.repeat(33)] },
  symbol4: { good: ['#$%', '！'], bad: ['a', '######'] },
  character_string5: { good: ['A-2026/11#3', '~!@'], bad: ['3号楼', 'a'.repeat(33)] },
  time6: { good: ['15:01', '2026年11月23日 15:01', '2026-11-23 15:01:02', '15:01~16:30', '2026年1月1日 9:00 ~ 2026年1月2日 9:00'], bad: ['下午三点', '2026年', '15点'] },
  date7: { good: ['2026年11月23日', '2026年11月23日 15:01', '2026-11-23~2026-11-25'], bad: ['15:01', '明天', '11月23日'] },
  amount8: { good: ['100', '¥99.50', '12元', '￥3.5元'], bad: ['12345678901', '十元', '元'] },
  phone_number9: { good: ['13800138000', '+86-0766-66888866'], bad: ['1'.repeat(18), '电话'] },
  car_number10: { good: ['粤A8Z888挂', 'A12345'], bad: ['粤粤A88888', '粤A8Z8888挂'] },
  name11: { good: ['张三', '欧'.repeat(10), 'John Smith', 'a'.repeat(20)], bad: ['欧'.repeat(11), 'a'.repeat(21), '张san'] },
  phrase12: { good: ['已接单', '处理完成了'], bad: ['处理已经完成', 'ok', '完成1', '已接单。'] },
  enum13: { good: ['任意'], bad: [] },
}

describe('values of subscribe message fields', () => {
  for (const [key, { good, bad }] of Object.entries(RULES)) {
    it.each(good)(`${key} takes %j`, (value) => expect(fieldFault(key, value)).toBeNull())
    it.each(bad)(`${key} refuses %j`, (value) => expect(fieldFault(key, value)).toBe('invalid'))
    it(`${key} must not be empty`, () => expect(['', '  '].map((value) => fieldFault(key, value))).toEqual(['is empty', 'is empty']))
  }

  it('of a type the platform does not have are refused', () => {
    expect(fieldFault('text1', 'x')).toBe('invalid')
    expect(fieldFault('constructor1', 'x')).toBe('invalid')
  })
})
