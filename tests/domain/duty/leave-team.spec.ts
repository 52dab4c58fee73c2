import { describe, expect, it } from 'vitest'
import { leaveTeam } from '../../../domain/duty/leave-team'
import { NOW, person, teamWith } from './stories'

const cell = (memberIds: string[]) => ({ weekday: 3, kind: 'night' as const, need: 2, memberIds })
const team = { ...teamWith([person('li', { isLead: true, groupId: 'water' }), person('wang')]), pattern: [cell(['li', 'wang'])] }
const sun = { memberId: 'sun', name: '孙师傅' }

describe('卸任移交值班', () => {
  it('the successor stands where the leaver stood, in the team and in the pattern', () => {
    const { team: next, told } = leaveTeam(team, { memberId: 'li', successor: sun, at: NOW })!
    expect(next).toMatchObject({ memberIds: ['wang', 'sun'], pattern: [cell(['sun', 'wang'])], isRosterStale: true, wakeAt: NOW })
    expect(next.people.at(-1)).toMatchObject({ name: '孙师傅', isLead: true, groupId: 'water' })
    expect(told).toMatchObject([{ event: 'teamJoined', to: ['sun'] }])
  })
  it('who is in the team already stands there once', () => {
    const { team: next } = leaveTeam(team, { memberId: 'li', successor: { memberId: 'wang', name: '王**' }, at: NOW })!
    expect(next).toMatchObject({ memberIds: ['wang'], pattern: [cell(['wang'])], people: [{ isLead: true, groupId: 'water' }] })
  })
  it('without a successor the place is empty, and the roster shows the gap', () => {
    expect(leaveTeam(team, { memberId: 'li', successor: null, at: NOW })!.team).toMatchObject({ memberIds: ['wang'], pattern: [cell(['wang'])] })
    expect(leaveTeam(team, { memberId: 'sun', successor: null, at: NOW })).toBeNull()
  })
})
