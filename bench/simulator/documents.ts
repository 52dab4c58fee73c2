import { openDatabase, type IndexDeclaration } from '../../simulator/cloud/database'

const BATCH = 10_000
const DAY = 86_400_000

/** How many documents one estate has: what a list of 20 is taken from. */
export const PER_ESTATE = 100
/** How many documents the aggregation matches. */
export const PER_BATCH = 1000

export const requestId = (n: number): string => `request-${String(n).padStart(8, '0')}`

/** A repair request of about 600 bytes. */
export const requestOf = (n: number): object => ({
  _id: requestId(n),
  estateId: `estate-${Math.floor(n / PER_ESTATE)}`,
  batch: Math.floor(n / PER_BATCH),
  status: ['open', 'open', 'assigned', 'closed'][n % 4],
  category: ['水', '电', '门窗', '电梯', '卫生'][n % 5],
  createdAt: 1_760_000_000_000 + n * 1000,
  dueAt: 1_760_000_000_000 + n * 1000 + DAY,
  left: 1_000_000_000,
  version: 1,
  text: `${n} 号楼单元门口的灯不亮了，晚上老人上下楼看不清台阶，请师傅来看看。`,
  place: { buildingId: `building-${n % 12}`, unit: '2 单元', room: String(101 + (n % 60)), floor: n % 30 },
  member: { memberId: `member-${n % 5000}`, name: '张**', phone: '138****1234' },
  timeline: [
    { type: 'Submitted', at: 1_760_000_000_000 + n * 1000, actorId: `member-${n % 5000}`, hat: 'resident' },
    { type: 'Assigned', at: 1_760_000_060_000 + n * 1000, actorId: `steward-${n % 40}`, hat: 'buildingSteward' },
  ],
})

/** Fills a data file with `count` requests. */
export function fillDataFile(file: string, count: number, indexes: IndexDeclaration[]): void {
  const database = openDatabase({ file, indexes, strict: false, now: Date.now })
  for (let start = 0; start < count; start += BATCH) {
    const size = Math.min(BATCH, count - start)
    database.insertDocuments('requests', Array.from({ length: size }, (_, i) => requestOf(start + i)))
  }
  database.close()
}
