import { openDatabase } from '../../../simulator/cloud/database'

const WRITERS = 8

/** Several writers at once store single documents and pairs in transactions without end, and tell their parent of each. */
async function main(): Promise<void> {
  const indexes = ['pair', 'kind'].map((field) => ({ collection: 'claims', name: field, keys: [{ field, direction: 1 as const }] }))
  const database = openDatabase({ file: process.argv[2] ?? null, strict: true, now: Date.now, indexes })
  const send = async (action: string, body: object): Promise<any> =>
    (await database.handle(`database.${action}`, { collectionName: 'claims', ...body })).reply
  const tell = (message: object) => new Promise<void>((resolve) => process.send?.(message, undefined, undefined, () => resolve()))
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(`w${writer}`, send, tell)))
}

async function write(name: string, send: (action: string, body: object) => Promise<any>, tell: (message: object) => Promise<void>): Promise<void> {
  for (let n = 1; ; n++) {
    const mark = `${name}-${n}`
    await send('insertDocument', { data: [JSON.stringify({ kind: 'single', n: mark })] })
    await tell({ single: mark })
    const { transactionId } = await send('startTransaction', {})
    for (const _half of [1, 2]) await send('insertDocument', { transactionId, data: [JSON.stringify({ kind: 'half', pair: mark })] })
    await send('commitTransaction', { transactionId })
    await tell({ pair: mark })
  }
}

void main()
