import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCloud, type TestCloud } from '../fixtures/open-cloud'

describe('editing documents on the console', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await openCloud()
  })
  afterAll(() => cloud.close())

  const stored = (id: string) => cloud.ask<object[]>(`documents/notes?filter=${encodeURIComponent(JSON.stringify({ _id: id }))}`)
  const put = (document: object) => cloud.ask('documents/notes', document, 'PUT')

  it('makes, replaces and removes a document, indexes included', async () => {
    const at = { $date: 1_800_000_000_000 }
    expect(await put({ _id: 'e1', owner: 'wang', at })).toMatchObject({ upsert_id: 'e1' })
    expect(await put({ _id: 'e1', owner: 'zhao', at })).toMatchObject({ updated: 1 })
    expect(await stored('e1')).toEqual([{ _id: 'e1', owner: 'zhao', at }])
    expect((await cloud.call('notes', { op: 'of', owner: 'zhao' })).result).toHaveLength(1)
    expect(await cloud.ask('documents/notes', { _id: 'e1' }, 'DELETE')).toEqual({ deleted: 1 })
    expect(await stored('e1')).toEqual([])
  })

  it.each([
    [{ owner: 'nobody' }, '_id is missing'],
    [{ _id: 'e2', $set: 1 }, 'must not begin with $'],
    [{ _id: 'e2', when: { constructor: 1 } }, 'is not allowed'],
  ])('refuses %j with a sentence', async (document, sentence) => {
    expect(await put(document)).toEqual({ errMsg: expect.stringContaining(sentence) })
    expect(await stored('e2')).toEqual([])
  })

  it('waits for the transaction that holds the document', async () => {
    await put({ _id: 'held', count: 0 })
    const wire = async (action: string, body: object) => {
      const reply = await cloud.send('/admin', { method: 'POST', body: JSON.stringify({ action: `database.${action}`, collectionName: 'notes', ...body }) })
      return (await reply.json()) as { transactionId: string }
    }
    const { transactionId } = await wire('startTransaction', {})
    await wire('modifyDocument', { transactionId, query: '{"_id":"held"}', queryType: 'DOC', merge: true, data: '{"$set":{"count":1}}' })
    const edit = put({ _id: 'held', count: 7 })
    await wire('commitTransaction', { transactionId })
    expect(await edit).toMatchObject({ updated: 1 })
    expect(await stored('held')).toEqual([{ _id: 'held', count: 7 }])
  })
})
