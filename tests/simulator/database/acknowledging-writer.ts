import { openDatabase } from '../../../simulator/cloud/database'

/** Writes single documents and pairs in transactions without end, and tells its parent after each. */
async function main(): Promise<void> {
  const indexes = ['pair', 'kind'].map((field) => ({ collection: 'claims', name: field, keys: [{ field, direction: 1 as const }] }))
  const database = openDatabase({ file: process.argv[2] ?? null, strict: true, now: Date.now, indexes })
  const send = async (action: string, body: object): Promise<any> =>
    (await database.handle(`database.${action}`, { collectionName: 'claims', ...body })).reply
  for (let n = 1; ; n++) {
    await send('insertDocument', { data: [JSON.stringify({ kind: 'single', n })] })
    const { transactionId } = await send('startTransaction', {})
    for (const _half of [1, 2]) await send('insertDocument', { transactionId, data: [JSON.stringify({ kind: 'half', pair: n })] })
    await send('commitTransaction', { transactionId })
    await new Promise<void>((resolve) => process.send?.({ singles: n, pairs: n }, undefined, undefined, () => resolve()))
  }
}

void main()
