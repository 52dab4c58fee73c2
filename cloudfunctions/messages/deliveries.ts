import type { DeliveryDay } from '../../domain/messages/contract'
import type { Estate } from '../../domain/places/model'
import { done, reach } from '../_shell/call'
import { read } from '../_shell/documents'
import { list } from '../_shell/list'
import { Refused } from '../_shell/refused'
import { estateTarget } from '../_shell/targets'
import type { MessagesHandlers } from './handlers'

const SHOWN_DAYS = 14

/** The last two weeks of one estate, newest first; the figures are kept, a day is one document. */
export const deliveries: MessagesHandlers['deliveries'] = async ({ estateId }, call) => {
  const estate = await read<Estate>('estates', estateId)
  if (!estate) throw new Refused('NOT_FOUND')
  reach(call, estateTarget(estate))
  const { docs } = await list<DeliveryDay & { _id: string }>({
    collection: 'deliveries', where: { estateId }, by: 'dayAt', order: 'desc', limit: SHOWN_DAYS, fields: ['dayAt', 'figures'],
  })
  return done({ estateName: estate.name, days: docs })
}
