import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEstates } from '../fixture/open-estates'
import { openidOf } from '../fixture/people'
import { postIdOf } from '../fixture/posts'
import { things } from '../matrix/inputs'
import { valueOf, type Stage } from '../harness'

const POST = postIdOf('claim', 'here')

describe('岗位上的名字', () => {
  let stage: Stage
  beforeAll(async () => { stage = await openEstates({ documents: things }) })
  afterAll(() => stage.close())

  const posts = (role: 'resident' | 'neighbor', op: string, input: object) => stage.call(openidOf(role), 'posts', op, input)
  const shown = async (): Promise<string[]> => valueOf(await posts('neighbor', 'get', { postId: POST })).people.map(({ name }: { name: string }) => name)
  const choose = async (nameShown: string) => valueOf(await posts('resident', 'setSheet', { skills: [], birthYear: 1980, guardian: null, nameShown }))

  it('are those that people wish to be shown today, whatever they wished when they claimed', async () => {
    valueOf(await posts('resident', 'claim', { postId: POST, seat: 'neighbor' }))
    const before = await shown()
    expect(before).toContain('张**')
    await choose('hidden')
    expect(await shown()).toEqual(before.map(name => (name === '张**' ? '一位邻居' : name)))
    await choose('full')
    expect(await shown()).not.toContain('张**')
    expect(await shown()).not.toContain('一位邻居')
  })

  it('of one who stepped back are carried too, and those of others and of the office stay', async () => {
    const document = async () => (await stage.documents('posts', { _id: POST }))[0]
    valueOf(await posts('resident', 'withdraw', { postId: POST }))
    const before = await document()
    await choose('hidden')
    const after = await document()
    const names = (post: any) => post.claims.map(({ name, status }: any) => `${name} ${status}`)
    expect(names(after)).toEqual(names(before).map((line: string) => line.replace(/^.* withdrawn$/, '一位邻居 withdrawn')))
    expect(names(after)).toContain('一位邻居 withdrawn')
    expect(after.publishedBy).toEqual(before.publishedBy)
    expect(after.version).toBe(before.version + 1)
    await choose('hidden')
    expect((await document()).version).toBe(after.version)
  })
})
