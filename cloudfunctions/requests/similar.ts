import { CARD_FIELDS, cardOf, type CardRow } from '../../domain/requests/card'
import { mergeRequest } from '../../domain/requests/merge-request'
import type { ResidentRequest } from '../../domain/requests/model'
import { done } from '../_shell/call'
import { read } from '../_shell/documents'
import { list } from '../_shell/list'
import { readReached } from '../_shell/store'
import { cardsOf } from './cards'
import { targetOf, type RequestsHandlers } from './handlers'
import { step } from './step'

const LOOKED_AT = 50
const SHOWN = 10

/** 并案时选原件: what is open of the same category among the newest of the estate, with the first photo of each, by which one knows it. */
export const similar: RequestsHandlers['similar'] = async ({ requestId }, call) => {
  const { doc: { estateId, category } } = await readReached<ResidentRequest>('requests', requestId, call, targetOf)
  const { docs } = await list<CardRow & Pick<ResidentRequest, 'isOpen'>>({
    collection: 'requests', where: { estateId, category }, by: 'createdAt', order: 'desc', limit: LOOKED_AT, fields: [...CARD_FIELDS, 'isOpen'],
  })
  const open = docs.filter(({ _id, isOpen, status }) => isOpen && status !== 'duplicate' && _id !== requestId)
  return done({ items: await cardsOf(open.slice(0, SHOWN), row => cardOf(row, call.caller.memberId)) })
}

/** One read more than a plain step: the original. */
export const merge: RequestsHandlers['merge'] = async ({ requestId, originalId }, call) => {
  const original = await read<ResidentRequest>('requests', originalId)
  return step(call, requestId, (request, by) => mergeRequest(request, { ...by, original }))
}
