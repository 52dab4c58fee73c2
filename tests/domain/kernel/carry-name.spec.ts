import { describe, expect, it } from 'vitest'
import { shiftWithName } from '../../../domain/duty/carry-name'
import { postWithName } from '../../../domain/posts/carry-name'

const ZHANG = { memberId: 'zhang', name: '一位邻居' }
const person = (memberId: string, handOver: object | null = null) => ({ memberId, name: memberId, handOver })

describe('carry a name', () => {
  it('to a post: holders, those asked to take over, those in line and those with an offer', () => {
    const post = { claims: [person('zhang'), person('li', { memberId: 'zhang', name: 'zhang', at: 1 })], waiting: [person('zhang')], offers: [person('li')] }
    expect(postWithName(post as never, ZHANG)).toEqual({
      claims: [{ ...person('zhang'), name: '一位邻居' }, person('li', { memberId: 'zhang', name: '一位邻居', at: 1 })],
      waiting: [{ ...person('zhang'), name: '一位邻居' }], offers: [person('li')],
    })
  })

  it('to a shift: nobody else changes', () => {
    expect(shiftWithName({ people: [person('li'), person('zhang')] } as never, ZHANG)).toEqual({ people: [person('li'), { ...person('zhang'), name: '一位邻居' }] })
  })
})
