import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PostTemplateView } from '../../../domain/posts/contract/templates'
import { openEstates } from '../fixture/open-estates'
import { openidOf } from '../fixture/people'
import { estateId } from '../fixture/places'
import { templateFields } from '../fixture/post-stages'
import { codeOf, newKey, valueOf, type Stage } from '../harness'

const SECRETARY = openidOf('branchSecretary')

describe('常用岗位', () => {
  let stage: Stage
  beforeAll(async () => { stage = await openEstates() })
  afterAll(() => stage.close())

  const saved = async (openid = SECRETARY, place: 'here' | 'away' = 'here') => valueOf(await stage.call(openid, 'posts', 'templates', { estateId: estateId(place) })).items as PostTemplateView[]
  const save = (more: object = {}, key = newKey()) => stage.call(SECRETARY, 'posts', 'saveTemplate', { estateId: estateId('here'), ...templateFields('here'), ...more }, key)

  it('are saved once, found by everybody in office there, and by nobody elsewhere', async () => {
    const key = newKey()
    const { templateId } = valueOf(await save({}, key))
    expect(valueOf(await save({}, key))).toEqual({ templateId })
    const [template, ...rest] = await saved(openidOf('siteManager'))
    expect(template).toEqual({ templateId, ...templateFields('here') })
    expect(rest).toEqual([])
    expect(await saved(openidOf('branchSecretary', 'away'), 'away')).toEqual([])
  })

  it('are replaced by one of the same name, the newest first', async () => {
    valueOf(await save({ title: '除夕值守' }))
    const { templateId } = valueOf(await save({ place: '北门', rules: { ...templateFields('here').rules, skills: ['firstAid'] } }))
    const items = await saved()
    expect(items.map(({ title }) => title)).toEqual([templateFields('here').title, '除夕值守'])
    expect(items[0]).toMatchObject({ templateId, place: '北门', rules: { skills: ['firstAid'] } })
  })

  it('are dropped by those in office there, and dropping twice is dropping once', async () => {
    const [{ templateId }] = (await saved()) as [PostTemplateView]
    const drop = (openid: string) => stage.call(openid, 'posts', 'dropTemplate', { templateId })
    expect(codeOf(await drop(openidOf('branchSecretary', 'away')))).toBe('NOT_FOUND')
    expect(codeOf(await drop(SECRETARY))).toBe('OK')
    expect(codeOf(await drop(SECRETARY))).toBe('OK')
    expect(await saved()).toHaveLength(1)
  })
})
