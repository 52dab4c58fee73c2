import { bookedKey } from '../../../domain/days/person-key'
import { STALL, dayOf } from '../../../tests/functions/fixture/days'
import { memberOf } from '../../../tests/functions/fixture/people'
import { postOf } from '../../../tests/functions/fixture/posts'
import { requestIn } from '../../../tests/functions/fixture/requests'
import { memberIdOf } from '../../../cloudfunctions/_shell/ids'

const DAY = 86_400_000
const BATCH = 500
/** One in so many is still open, or somebody's whose list is measured. */
const OPEN_EACH = 20
const MINE_EACH = 50

type Stored = Record<string, unknown>
/** The n-th further document of a collection of the estate `here`, older the higher `n`. */
type Maker = (n: number) => Stored

const ago = (n: number): number => (n * 7_919_000) % (700 * DAY)
const stranger = (n: number): string => memberIdOf(`o-more-${n % 5000}`)

/** What years leave behind in an estate. */
export function makersAt(now: number): Record<'requests' | 'posts' | 'days' | 'members', Maker> {
  const open = requestIn('accepted', 'here', now)
  const closed = requestIn('closed', 'here', now)
  const post = postOf('more', 'here', now, { isClaimed: false })
  const day = dayOf('more', 'here', now, [])
  const member = memberOf('resident', 'here', now)
  return {
    requests: n => {
      const isOpen = n % OPEN_EACH === 0
      const owner = n % MINE_EACH === 0 ? closed.requesterId : stranger(n)
      return { ...(isOpen ? open : closed), _id: `more-${n}`, requesterId: owner, residentIds: [owner], createdAt: now - ago(n), dueAt: now + ago(n), wakeAt: null }
    },
    posts: n => ({
      ...post, _id: `more-${n}`, startAt: ends(now, n) - 3_600_000, endAt: ends(now, n), wakeAt: null,
      ...heldBy(n % MINE_EACH === 0 ? closed.requesterId : stranger(n)),
    }),
    days: n => ({
      ...day, _id: `more-${n}`, startAt: ends(now, n) - 3_600_000, endAt: ends(now, n), memberIds: [n % MINE_EACH === 0 ? closed.requesterId : stranger(n)],
      bookedKeys: [bookedKey({ memberId: stranger(n), person: null }, STALL)],
    }),
    members: n => ({ ...member, _id: memberIdOf(`o-more-${n}`), openid: `o-more-${n}` }),
  }
}

const heldBy = (memberId: string) => ({ memberIds: [memberId], concernedIds: [memberId] })

/** A few still lie ahead, the rest are over. */
const ends = (now: number, n: number): number => (n % OPEN_EACH === 0 ? now + 30 * DAY + ago(n) : now - DAY - ago(n))

/** Stores documents `from` up to `to` of a collection through the wire of the server SDK. */
export async function grow(url: string, collection: string, make: Maker, from: number, to: number): Promise<void> {
  for (let n = from; n < to; n += BATCH) {
    const data = Array.from({ length: Math.min(BATCH, to - n) }, (_, i) => JSON.stringify(make(n + i)))
    const body = JSON.stringify({ action: 'database.insertDocument', collectionName: collection, data })
    const answer = (await (await fetch(`${url}/admin?env=demo`, { method: 'POST', body })).json()) as { code?: string; message?: string }
    if (answer.code) throw new Error(`${collection}: ${answer.message}`)
  }
}
