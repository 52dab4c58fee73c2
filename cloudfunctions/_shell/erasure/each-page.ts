import { database } from '../sdk'

const PAGE = 50

/**
 * Hands over what matches, at most 50 documents at a time, until nothing does: the work must make each stop matching.
 * False when it is late before that; whoever comes next finds only what is left.
 */
export async function eachPage<Doc>(collection: string, where: object, isLate: () => boolean, work: (docs: Doc[]) => Promise<unknown>): Promise<boolean> {
  for (;;) {
    if (isLate()) return false
    const { data } = await database.collection(collection).where(where).limit(PAGE).get()
    if (!data.length) return true
    await work(data as Doc[])
  }
}
