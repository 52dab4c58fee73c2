import { describe, expect, it } from 'vitest'
import type { Home } from '../../../domain/people/model'
import { aboutTwins, toldApart } from '../../../domain/people/told-apart'

const home = (label: string, status: Home['status'] = 'verified') => ({ label, room: label.split(' ').at(-1)!, status }) as Home
const sheet = (_id: string, phone: string, at: Home | null) => ({ _id, phone, home: at })
const named = (...names: [string, string][]) => names.map(([memberId, name]) => ({ memberId, name }))

describe('重名', () => {
  it('names that are alike are told apart by the stairwell, else by two digits; a name of its own stays', () => {
    const people = named(['a', '王**'], ['b', '王**'], ['c', '李**'])
    const about = aboutTwins(people, [sheet('a', '13812345678', home('春风里 3 栋 2 单元 501')), sheet('b', '13812345699', null)])
    expect(toldApart(people, about).map(({ name }) => name)).toEqual(['王**（3 栋 2 单元）', '王**（尾号 99）', '李**'])
  })
  it('of one stairwell, by both; an address that is not verified says nothing', () => {
    const people = named(['a', '王**'], ['b', '王**'], ['c', '王**'])
    const about = aboutTwins(people, [
      sheet('a', '13812345678', home('春风里 3 栋 501')), sheet('b', '13812345699', home('春风里 3 栋 502')), sheet('c', '13812345611', home('春风里 9 栋 101', 'pending')),
    ])
    expect([...about.values()]).toEqual(['3 栋 尾号 78', '3 栋 尾号 99', '尾号 11'])
  })
  it('never says the room, the name or more of the number', () => {
    const about = aboutTwins(named(['a', '王**'], ['b', '王**']), [sheet('a', '13812345678', home('春风里 3 栋 2 单元 501')), sheet('b', '13812345678', home('春风里 3 栋 2 单元 501'))])
    for (const words of about.values()) expect(words).not.toMatch(/501|\d{3}/)
  })
})
