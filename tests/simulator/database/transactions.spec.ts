import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { index, type RealSdk, realSdk } from './real-sdk'

let sdk: RealSdk
beforeEach(async () => {
  await sdk?.close()
  sdk = await realSdk([index('accounts', 'byOwner', { owner: 1 }, true), index('accounts', 'byKind', { kind: 1, balance: 1 })])
  sdk.database.insertDocuments('accounts', [
    { _id: 'a', owner: 'li', kind: 'x', balance: 100 },
    { _id: 'b', owner: 'wang', kind: 'x', balance: 50 },
  ])
})
afterAll(() => sdk.close())

const accounts = (from: { collection(name: string): any } = sdk.db) => from.collection('accounts')
const balance = async (id: string, from?: { collection(name: string): any }) => (await accounts(from).doc(id).get()).data.balance as number
const add = (amount: number) => ({ data: { balance: sdk.db.command.inc(amount) } })
const CONFLICT = /TransactionConflict/

describe('runTransaction', () => {
  it('saves everything at its end and gives the result of the callback', async () => {
    const result = await sdk.db.runTransaction(async (transaction) => {
      await accounts(transaction).doc('a').update(add(-30))
      await accounts(transaction).doc('b').update(add(30))
      const { _id } = await accounts(transaction).add({ data: { _id: 'log', owner: 'nobody' } })
      expect(await balance('a', transaction)).toBe(70)
      expect(await balance('a')).toBe(100)
      return _id
    })
    expect(result).toBe('log')
    expect([await balance('a'), await balance('b')]).toEqual([70, 80])
  })

  it('saves nothing when rolled back or when the callback throws', async () => {
    await expect(
      sdk.db.runTransaction(async (transaction) => {
        await accounts(transaction).doc('a').remove()
        await accounts(transaction).doc('c').set({ data: { owner: 'new' } })
        await transaction.rollback('not today')
      }),
    ).rejects.toBe('not today')
    await expect(
      sdk.db.runTransaction(async (transaction) => {
        await accounts(transaction).doc('a').update(add(1))
        throw new Error('mistake')
      }),
    ).rejects.toThrow('mistake')
    expect(await balance('a')).toBe(100)
    expect((await accounts().count()).total).toBe(2)
  })

  it('is run again by the SDK only when the code of a conflict reaches it', async () => {
    let runs = 0
    await sdk.db.runTransaction(async (transaction) => {
      runs++
      const seen = await balance('a', transaction)
      if (runs === 1) await accounts().doc('a').update(add(1))
      try {
        await accounts(transaction).doc('a').update({ data: { balance: seen + 10 } })
      } catch (error) {
        expect(error).toMatchObject({ errCode: -501001, message: expect.stringMatching(CONFLICT) })
        throw Object.assign(new Error('conflict'), { code: 'DATABASE_TRANSACTION_CONFLICT' })
      }
    })
    expect(runs).toBe(2)
    expect(await balance('a')).toBe(111)
  })
})

describe('a transaction', () => {
  it('reads what was stored at its first operation, documents and queries alike', async () => {
    const transaction = await sdk.db.startTransaction()
    expect(await balance('a', transaction)).toBe(100)
    await accounts().doc('a').update(add(900))
    await accounts().doc('b').remove()
    await accounts().add({ data: { _id: 'c', owner: 'zhao', kind: 'x', balance: 1 } })
    expect(await balance('a', transaction)).toBe(100)
    const { data } = await accounts(transaction).where({ kind: 'x' }).orderBy('balance', 'asc').get()
    expect(data.map(({ _id, balance }: any) => [_id, balance])).toEqual([['b', 50], ['a', 100]])
    await transaction.commit()
    expect(await balance('a')).toBe(1000)
  })

  it('finds its own changes', async () => {
    const transaction = await sdk.db.startTransaction()
    await accounts(transaction).doc('b').update(add(500))
    await accounts(transaction).doc('a').remove()
    await accounts(transaction).add({ data: { _id: 'c', owner: 'zhao', kind: 'x', balance: 7 } })
    const { data } = await accounts(transaction).where({ kind: 'x' }).orderBy('balance', 'desc').limit(5).get()
    expect(data.map(({ _id }: any) => _id)).toEqual(['b', 'c'])
    await accounts(transaction).doc('c').remove()
    await transaction.commit()
    expect((await accounts().get()).data).toEqual([{ _id: 'b', owner: 'wang', kind: 'x', balance: 550 }])
  })

  it('conflicts with another that wrote the document first, and is over then', async () => {
    const [first, second] = [await sdk.db.startTransaction(), await sdk.db.startTransaction()]
    await accounts(first).doc('a').update(add(1))
    await expect(accounts(second).doc('a').update(add(1))).rejects.toThrow(CONFLICT)
    await expect(accounts(second).doc('b').get()).rejects.toThrow('TransactionNotExist')
    await first.commit()
    expect(await balance('a')).toBe(101)
  })

  it('conflicts on a unique value another is about to take', async () => {
    const [first, second] = [await sdk.db.startTransaction(), await sdk.db.startTransaction()]
    await accounts(first).add({ data: { owner: 'zhao' } })
    await expect(accounts(second).add({ data: { owner: 'zhao' } })).rejects.toThrow(CONFLICT)
    await first.rollback()
  })

  it('meets taken values at once, but may hand a value on', async () => {
    const transaction = await sdk.db.startTransaction()
    await expect(accounts(transaction).add({ data: { owner: 'li' } })).rejects.toThrow('E11000')
    await expect(accounts(transaction).add({ data: { _id: 'a', owner: 'x' } })).rejects.toThrow('E11000')
    await accounts(transaction).doc('a').update({ data: { owner: 'gone' } })
    await accounts(transaction).doc('b').update({ data: { owner: 'li' } })
    await transaction.commit()
    expect((await accounts().where({ owner: 'li' }).get()).data[0]._id).toBe('b')
  })

  it('makes a plain write to its document wait', async () => {
    const transaction = await sdk.db.startTransaction()
    await accounts(transaction).doc('a').update(add(1))
    let isDone = false
    const plain = accounts().where({ kind: 'x' }).update(add(10)).then(() => (isDone = true))
    await accounts().doc('b').get()
    expect(isDone).toBe(false)
    await transaction.commit()
    await plain
    expect([await balance('a'), await balance('b')]).toEqual([111, 60])
  })

  it('ends after 30 seconds, and what waited goes on', async () => {
    const transaction = await sdk.db.startTransaction()
    await accounts(transaction).doc('a').update(add(1))
    sdk.clock.now += 30_001
    await accounts().doc('a').update(add(10))
    expect(await balance('a')).toBe(110)
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  })

  it('does not hold where().update(), which the SDK sends outside', async () => {
    const transaction = await sdk.db.startTransaction()
    await accounts(transaction).where({ _id: 'b' }).update(add(5))
    await transaction.rollback('never mind')
    expect(await balance('b')).toBe(55)
  })
})
