import { ALIKE_SHOWN, ALIKE_WITHIN } from '../../domain/requests/alike'
import { BOARD_FIELDS, boardCardOf, boardViewOf, type BoardRow } from '../../domain/requests/board-view'
import { photosOf } from '../../domain/requests/retention'
import type { ResidentRequest } from '../../domain/requests/model'
import { done, reach, type Call } from '../_shell/call'
import { read } from '../_shell/documents'
import { list, type Listing } from '../_shell/list'
import { temporaryUrls, thumbUrls } from '../_shell/photos'
import { Refused } from '../_shell/refused'
import { command } from '../_shell/sdk'
import { homeOrWork } from '../_shell/targets'
import { reachEstate } from './estate'
import type { RequestsHandlers } from './handlers'

/** One indexed query, and one storage call when there are photos. */
async function page(listing: Pick<Listing, 'where' | 'also' | 'cursor' | 'limit'>, { caller }: Call) {
  const { docs, cursor } = await list<BoardRow>({ ...listing, collection: 'requests', by: 'createdAt', order: 'desc', fields: BOARD_FIELDS })
  const thumbs = await thumbUrls(docs)
  return { items: docs.map(doc => boardCardOf(doc, caller.memberId, thumbs(doc))), cursor }
}

/** Of the estate one lives in, else works in. */
export const board: RequestsHandlers['board'] = async ({ cursor, limit }, call) =>
  done(await page({ where: { estateId: homeOrWork(call.caller), isOnBoard: true }, cursor, limit }, call))

export const following: RequestsHandlers['following'] = async ({ cursor, limit }, call) =>
  done(await page({ where: { followerIds: call.caller.memberId }, cursor, limit }, call))

export const alike: RequestsHandlers['alike'] = async ({ estateId, buildingId, category }, call) => {
  await reachEstate(estateId, call)
  const where = { estateId, isOnBoard: true, category, buildingId }
  const { items } = await page({ where, also: { createdAt: command.gte(call.caller.at - ALIKE_WITHIN) }, limit: ALIKE_SHOWN }, call)
  return done({ items })
}

/** Two reads, and one storage call when there are photos. */
export const boardItem: RequestsHandlers['boardItem'] = async ({ requestId }, call) => {
  const doc = await read<ResidentRequest>('requests', requestId)
  if (!doc?.isOnBoard) throw new Refused('NOT_FOUND')
  reach(call, { communityId: doc.communityId, estateId: doc.estateId })
  return done(boardViewOf(doc, call.caller.memberId, await temporaryUrls(photosOf(doc))))
}
