import { describe, expect, it } from 'vitest'
import { profileChanges, profileErrors } from '@/features/people/profile-changes'
import { whoChips } from '@/features/people/who-chips'

const home = (status: 'pending' | 'verified' | 'refused') =>
  ({ estateId: 'e', communityId: 'c', buildingId: 'b', unit: '2 单元', room: '301', label: '春风里 3 栋 2 单元', doorId: 'd', tie: 'owner' as const, until: null, status, joinedAt: 0 })

describe('who I am', () => {
  it('tells the state of the address and what the branch knows', () => {
    const me = { home: home('pending'), party: { kind: 'retired' as const, status: 'declared' as const, branchName: '春风里党支部' }, appointments: [] }
    expect(whoChips(me).map(({ words }) => words)).toEqual(['住址等待管家核实', '退休党员（待支部核实）'])
    expect(whoChips({ ...me, party: { ...me.party, status: 'verified' } }).at(-1)).toEqual({ tone: 'brand', words: '退休党员' })
  })

  it('is empty for a visitor', () => {
    expect(whoChips({ home: null, party: null, appointments: [] })).toEqual([])
  })
})

describe('changes of my sheet', () => {
  it('are only what differs', () => {
    expect(profileChanges({ name: '张三' }, ' 张三 ', '')).toEqual({})
    expect(profileChanges({ name: '张三' }, '张三丰', '13812341234')).toEqual({ name: '张三丰', phone: '13812341234' })
  })

  it.each([
    [{ name: '张三', phone: '13812341234' }, []], [{ name: '' }, ['name']], [{ phone: '1381234' }, ['phone']],
  ])('%o is wrong at %o', (changes, fields) => {
    expect(Object.keys(profileErrors(changes))).toEqual(fields)
  })
})
