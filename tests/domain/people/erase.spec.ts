import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOBODY, anonymise } from '../../../domain/people/anonymise'
import { eraseMember } from '../../../domain/people/erase'
import { CONSENT_VERSION, type Member } from '../../../domain/people/model'
import { newMember } from '../../../domain/people/new-member'
import { deciding } from '../given'

const erased = { memberId: 'mzhang', name: '张小满', phone: '13800138000' }

describe('去掉姓名', () => {
  it('keeps what was done and takes out who it was, beside the id, in keys and in words', () => {
    const request = {
      requesterId: 'mzhang', requesterName: '张**', room: '501', words: '请打 13800138000 找张小满', followers: ['mzhang', 'mli'],
      timeline: [{ type: 'RequestSubmitted', by: { memberId: 'mzhang', name: '张**', hat: 'resident' } }, { by: { memberId: 'mzhou', name: '周管家' } }],
      keys: { 'mzhang:s1': 1 },
    }
    expect(anonymise(request, erased)).toEqual({
      requesterId: NOBODY.memberId, requesterName: NOBODY.name, room: '', words: '请打 （号码） 找某某', followers: [NOBODY.memberId, 'mli'],
      timeline: [{ type: 'RequestSubmitted', by: { memberId: NOBODY.memberId, name: NOBODY.name, hat: 'resident' } }, { by: { memberId: 'mzhou', name: '周管家' } }],
      keys: { 'erased:s1': 1 },
    })
  })

  it('leaves the person nowhere in any document', () => {
    const word = fc.constantFrom('mzhang', '13800138000', '张小满', '漏水', 'mzhang:s1', '找张小满13800138000')
    const document = fc.letrec(tie => ({
      any: fc.oneof({ depthSize: 'small' }, word, fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom('name', 'memberId', 'words', 'mzhang:s1', 'room'), tie('any'), { maxKeys: 4 })),
    })).any
    fc.assert(fc.property(document, doc => {
      expect(JSON.stringify(anonymise(doc, erased))).not.toMatch(/mzhang|张小满|13800138000/)
    }), { numRuns: 200 })
  })
})

describe('删除我的数据', () => {
  const NOW = 100
  const sheet: Member = {
    ...newMember('mzhang', 'o', 0), name: '张小满', phone: '13800138000', publicName: '张**', consent: { version: CONSENT_VERSION, at: 1 },
    party: { branchId: 'b', branchName: '支部', communityId: 'c', kind: 'retired', status: 'verified', declaredAt: 1 }, pastHomes: [{ label: '旧家', joinedAt: 0, leftAt: 1 }],
  }
  const free = { openRequests: 0, kept: 0, at: NOW }
  const given = deciding(eraseMember)

  it('clears the sheet, and remembers the name only until it is out of the words elsewhere', () => {
    given(sheet).when(free).thenAccepted({ name: '', phone: '', publicName: '', consent: null, home: null, party: null, pastHomes: [], erasing: { name: '张小满', phone: '13800138000' }, erasingAt: NOW })
  })
  it('touches neither the account nor the marks of done keys', () => {
    const decision = eraseMember(sheet, free)
    for (const field of ['_id', 'openid', 'version', 'receipts']) expect(decision.accepted && decision.event).not.toHaveProperty(field)
  })
  it('waits for what still binds the person', () => {
    given(sheet).when({ ...free, openRequests: 1 }).thenRejected('OPEN_REQUESTS')
    given(sheet).when({ ...free, kept: 1 }).thenRejected('STILL_BOOKED')
    const post = { appointmentId: 'p', role: 'steward' as const, communityId: 'c', estateId: 'e', buildingIds: [], title: '', place: '', from: 0, until: null }
    given({ ...sheet, appointments: [post] }).when(free).thenRejected('STILL_APPOINTED')
    given({ ...sheet, appointments: [{ ...post, until: NOW }] }).when(free).thenAccepted({ appointments: [] })
  })
})
