import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToTeam, arrangeTeam, placeInTeam, removeFromTeam, type By } from '../../../domain/duty/change-team'
import { teamLeads, type Team, type TeamStep } from '../../../domain/duty/team'
import { summaryOf, teamViewOf } from '../../../domain/duty/team-view'
import { deciding } from '../given'
import { NOW, by, manager, person, teamWith } from './stories'

const team = teamWith([person('li', { isLead: true }), person('wang', { isLead: true, groupId: 'lift' }), person('sun', { groupId: 'lift' }), person('chen')])
const named = (memberId: string, groupId: string | null = null, isLead = false) => ({ memberId, name: `${memberId}**`, groupId, isLead })

describe('服务队的队员', () => {
  const given = deciding(addToTeam)
  const add = (person: ReturnType<typeof named>, who: By) => given(team).when({ person, by: who, at: NOW })

  it('are added by those in office, by the lead, and to a group by its lead', () => {
    add(named('new'), manager).thenAccepted({ told: [{ event: 'teamJoined', to: ['new'], detail: '队员' }] })
    add(named('new', 'water', true), by('li')).thenAccepted({ told: [{ detail: '水电组组长' }] })
    add(named('new', 'lift'), by('wang')).thenAccepted({ team: { memberIds: ['li', 'wang', 'sun', 'chen', 'new'] } })
  })

  it('are not added by others, nor in a place that is not theirs to give', () => {
    add(named('new'), by('chen')).thenRejected('NOT_LEAD')
    add(named('new'), by('wang')).thenRejected('NOT_LEAD')
    add(named('new', 'water'), by('wang')).thenRejected('NOT_LEAD')
    add(named('new', 'lift', true), by('wang')).thenRejected('NOT_LEAD')
    add(named('new', null, true), by('li')).thenRejected('NOT_LEAD')
  })

  it('are in it once, in a group there is, and no more than fit', () => {
    add(named('sun'), manager).thenRejected('IN_TEAM')
    add(named('new', 'garden'), manager).thenRejected('GROUP_UNKNOWN')
    const full = { ...team, people: Array.from({ length: 200 }, (_, i) => person(`m${i}`)) }
    given(full).when({ person: named('new'), by: manager, at: NOW }).thenRejected('TOO_MANY')
  })
})

describe('换组、定组长', () => {
  const given = deciding(placeInTeam)
  it('is for whoever may give both the old place and the new', () => {
    given(team).when({ ...named('chen', 'water', true), by: by('li') }).thenAccepted({ told: [{ detail: '水电组组长' }] })
    given(team).when({ ...named('chen', 'lift'), by: by('wang') }).thenRejected('NOT_LEAD')
    given(team).when({ ...named('li', 'water'), by: by('li') }).thenRejected('NOT_LEAD')
    given(team).when({ ...named('nobody'), by: manager }).thenRejected('NOT_IN_TEAM')
    given(team).when({ ...named('chen', 'garden'), by: manager }).thenRejected('GROUP_UNKNOWN')
  })
})

describe('退队、移出', () => {
  const given = deciding(removeFromTeam)
  it('is always one’s own to do, and of others by their lead, who tells them', () => {
    given(team).when({ memberId: 'chen', by: by('chen'), at: NOW }).thenAccepted({ told: [] })
    given(team).when({ memberId: 'sun', by: by('wang'), at: NOW }).thenAccepted({ told: [{ event: 'teamLeft', to: ['sun'] }] })
    given(team).when({ memberId: 'chen', by: by('wang'), at: NOW }).thenRejected('NOT_LEAD')
    given(team).when({ memberId: 'li', by: by('li'), at: NOW }).thenAccepted()
    given(team).when({ memberId: 'nobody', by: manager, at: NOW }).thenRejected('NOT_IN_TEAM')
  })
})

describe('改名、分组', () => {
  const given = deciding(arrangeTeam)
  it('puts those of a group that is gone back into the team, as ordinary members', () => {
    given(team).when({ name: '工程队', groups: [{ groupId: 'water', name: '水暖组' }], by: by('li'), at: NOW })
      .thenAccepted({ team: { name: '工程队', people: [{ memberId: 'li', isLead: true }, { memberId: 'wang', groupId: null, isLead: false }, { memberId: 'sun', groupId: null }, {}] } })
  })
  it('is for the lead and those in office, and has a limit', () => {
    given(team).when({ name: '工程队', by: by('wang'), at: NOW }).thenRejected('NOT_LEAD')
    given(team).when({ groups: Array.from({ length: 13 }, (_, i) => ({ groupId: `g${i}`, name: '组' })), by: manager, at: NOW }).thenRejected('TOO_MANY')
  })
})

describe('看服务队', () => {
  it('shows names of leads to everybody, and of members only to those inside', () => {
    expect(summaryOf(team, 'sun')).toMatchObject({ leads: ['li**'], count: 4, mine: 'member', groups: [{ name: '水电组', leads: [], count: 0 }, { leads: ['wang**'], count: 2 }] })
    expect(teamViewOf(team, by('stranger'))).toMatchObject({ mine: null, people: [], canLead: false, canManage: false })
    expect(teamViewOf(team, by('wang'))).toMatchObject({ mine: 'lead', canLead: false, leadsGroups: ['lift'], people: [{ memberId: 'li' }, { memberId: 'chen' }, { memberId: 'wang', isMe: true }, { memberId: 'sun' }] })
  })
})

const PEOPLE = ['li', 'wang', 'sun', 'chen', 'new', 'qian']
const act = fc.record({
  act: fc.constantFrom('add', 'place', 'remove', 'arrange'), who: fc.constantFrom(...PEOPLE), by: fc.constantFrom(...PEOPLE), groupId: fc.constantFrom('water', 'lift', null), isLead: fc.boolean(),
  kept: fc.subarray(['water', 'lift']),
})

describe('any history of a team', () => {
  it('has everybody once, in groups there are, and leads whom only the office made', () => {
    fc.assert(fc.property(fc.array(act, { maxLength: 40 }), acts => {
      const made = new Set(['li'])
      const last = acts.reduce<Team>((before, one) => {
        const who = { memberId: one.by, isManager: one.by === 'qian' }
        const decision: { accepted: true; event: TeamStep } | { accepted: false } = one.act === 'add' ? addToTeam(before, { person: named(one.who, one.groupId, one.isLead), by: who, at: NOW })
          : one.act === 'place' ? placeInTeam(before, { memberId: one.who, groupId: one.groupId, isLead: one.isLead, by: who })
            : one.act === 'remove' ? removeFromTeam(before, { memberId: one.who, by: who, at: NOW }) : arrangeTeam(before, { groups: before.groups.filter(({ groupId }) => one.kept.includes(groupId)), by: who, at: NOW })
        if (!decision.accepted) return before
        if (who.isManager && one.isLead && one.groupId === null && one.act !== 'arrange' && one.act !== 'remove') made.add(one.who)
        return decision.event.team
      }, team)
      expect(last.memberIds).toEqual(last.people.map(({ memberId }) => memberId))
      expect(new Set(last.memberIds).size).toBe(last.memberIds.length)
      for (const { groupId } of last.people) if (groupId !== null) expect(last.groups.map(group => group.groupId)).toContain(groupId)
      for (const lead of teamLeads(last)) expect(made).toContain(lead)
    }), { numRuns: 500 })
  })
})
