import { alarmIdOf, unheard } from '../../fixture/messages'
import { estateId } from '../../fixture/places'
import type { Inputs } from './input'

export const things = unheard

export const messages: Inputs<'messages'> = {
  granted: () => ({ results: { requestNew: 'accept' } }),
  quota: () => ({}),
  inbox: () => ({}),
  read: () => ({}),
  acknowledge: place => ({ alarmId: alarmIdOf(place) }),
  deliveries: place => ({ estateId: estateId(place) }),
}
