import { describe, expect, it } from 'vitest'
import { BUILT_IN } from '../../../domain/posts/built-in-templates'
import { publishPost } from '../../../domain/posts/publish-post'
import { spanOn } from '../../../domain/kernel/series'
import { MOST_TEMPLATES, TemplateFields, saveTemplate } from '../../../domain/posts/template'
import { deciding } from '../given'
import { NOW } from './stories'

const saved = Array.from({ length: MOST_TEMPLATES }, (_, i) => ({ _id: `t${i}`, title: `岗位 ${i}` }))

describe('存为常用岗位', () => {
  const given = deciding(saveTemplate)
  it('is new, or replaces the one of the same name', () => {
    given([]).when({ title: '扫雪' }).thenAccepted({ replaces: null })
    given(saved).when({ title: '岗位 3' }).thenAccepted({ replaces: 't3' })
  })

  it('is refused when there are as many as anybody looks through', () => {
    given(saved).when({ title: '扫雪' }).thenRejected('TOO_MANY')
    given(saved.slice(1)).when({ title: '扫雪' }).thenAccepted()
  })
})

describe('常办的岗位', () => {
  it.each(BUILT_IN.map(one => [one.label, one] as const))('%s can be published as it is', (_, { key: __, label: ___, ...fields }) => {
    expect(TemplateFields.safeParse(fields).success).toBe(true)
    const { from, until, repeat: ____, ...post } = fields
    const decision = publishPost({
      ...post, ...spanOn('2026-12-01', from, until), postId: 'p', at: NOW, by: { memberId: 'gao', hat: 'branchSecretary', name: '高书记' }, communityId: 'c', estateId: 'e',
      contact: { name: '', phone: '' }, checkInScene: 'SCENE',
    })
    expect(decision.accepted).toBe(true)
  })
})
