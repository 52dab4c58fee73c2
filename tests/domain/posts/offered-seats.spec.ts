import { describe, expect, it } from 'vitest'
import type { Standing } from '../../../domain/posts/eligible'
import { viewOf } from '../../../domain/posts/view'
import { NOW, partyMember, postWith, resident } from './stories'

const offered = (who: Standing, post = postWith()) => viewOf(post, { ...who, memberId: 'li', at: NOW, canManage: false, canKeepRoll: false }).claimable

describe('岗位上能认领的席位', () => {
  it('are those whose rules somebody keeps', () => {
    expect(offered(resident)).toEqual(['neighbor'])
    expect(offered(partyMember)).toEqual(['party', 'neighbor'])
  })

  it('are also those where one only has to say something of oneself: trying tells what', () => {
    const adults = postWith({ rules: { minimumAge: 18 } })
    expect(offered(partyMember, adults)).toEqual(['party', 'neighbor'])
    expect(offered(resident, adults)).toEqual(['neighbor'])
    expect(offered(partyMember, postWith({ rules: { skills: ['medical'] } }))).toContain('party')
  })

  it('are none for whom the answer is no', () => {
    expect(offered({ ...partyMember, birthYear: 2012 }, postWith({ rules: { minimumAge: 18 } }))).toEqual([])
  })
})
