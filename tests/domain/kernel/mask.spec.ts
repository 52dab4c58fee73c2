import { describe, expect, it } from 'vitest'
import { maskName, maskPhone } from '../../../domain/kernel/mask'

describe('脱敏', () => {
  it('keeps the first character of a name, whatever the name', () => {
    expect(maskName('张小满')).toBe('张**')
    expect(maskName('𠮷野')).toBe('𠮷**')
    expect(maskName('')).toBe('邻居')
  })
  it('keeps the ends of a number and shows nothing of what is no number', () => {
    expect(maskPhone('13812341234')).toBe('138****1234')
    expect(maskPhone('12345')).toBe('')
  })
})
