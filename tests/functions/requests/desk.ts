import type { ResidentRequest } from '../../../domain/requests/model'
import { openidOf, type CastRole } from '../fixture/people'
import { buildingScene } from '../fixture/places'
import { newKey, valueOf, type Stage } from '../harness'

const FORM = { category: 'door', words: '单元门关不上，夜里风大', photos: [], visit: null, isPublic: false }

/** How the people of the fixture handle requests: filing, taking a step, looking at what is stored. */
export const deskOf = (stage: Stage) => {
  const file = (form: object = {}, key = newKey(), role: CastRole = 'resident') =>
    stage.call(openidOf(role), 'requests', 'submit', { ...FORM, scene: buildingScene('here'), ...form }, key)
  const step = (role: CastRole, op: string, requestId: string, input: object = {}, key = newKey()) =>
    stage.call(openidOf(role), 'requests', op, { requestId, ...input }, key)
  const stored = async (requestId: string): Promise<ResidentRequest> => (await stage.documents('requests', { _id: requestId }))[0]
  return {
    file, step, stored,
    /** A new request of 张居民; its id. */
    filed: async (form: object = {}): Promise<string> => valueOf<{ requestId: string }>(await file(form)).requestId,
    history: async (requestId: string): Promise<string[]> => (await stored(requestId)).timeline.map(({ type }) => type),
    /** The notices somebody has in the inbox about this request, oldest first. */
    told: async (role: CastRole, requestId: string): Promise<string[]> => {
      const { items } = valueOf<{ items: { title: string; page: string }[] }>(await stage.call(openidOf(role), 'messages', 'inbox'))
      return items.filter(({ page }) => page.endsWith(requestId)).map(({ title }) => title).reverse()
    },
  }
}
export type Desk = ReturnType<typeof deskOf>
