import { describe, expect, it } from 'vitest'
import { Audit } from '../../../domain/people/audit'
import { revealPhone } from '../../../domain/people/reveal-phone'
import { deciding } from '../given'

const given = deciding(revealPhone)
const steward = { memberId: 'zhou', hat: 'steward' as const, name: '周管家' }
const command = { auditId: 'a1', at: 5, by: steward, reason: '上门前联系', requestId: 'r1', area: { communityId: 'c', estateId: 'e' } }

describe('查看手机号', () => {
  it('leaves behind who looked, under which hat and why, with the name masked', () => {
    given({ _id: 'zhang', name: '张小满', phone: '13800138000' }).when(command)
      .thenAccepted({ action: 'phoneRevealed', by: steward, subjectId: 'zhang', subjectName: '张**', reason: '上门前联系', requestId: 'r1', communityId: 'c', estateId: 'e', at: 5 })
  })

  it('keeps neither number nor name in the trail', () => {
    const decision = revealPhone({ _id: 'zhang', name: '张小满', phone: '13800138000' }, command)
    expect(decision.accepted && Audit.safeParse(decision.event).success).toBe(true)
    expect(JSON.stringify(decision)).not.toMatch(/13800138000|张小满/)
  })

  it('has nothing to show of a person without a number', () => {
    given({ _id: 'zhang', name: '张小满', phone: '' }).when(command).thenRejected('NO_PHONE')
  })
})
