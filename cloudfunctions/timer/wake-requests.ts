import { evolve } from '../../domain/requests/evolve'
import type { ResidentRequest } from '../../domain/requests/model'
import { passTime } from '../../domain/requests/pass-time'
import { now } from '../_shell/clock'
import { effectsOf } from '../_shell/request-effects'
import { save } from '../_shell/store'
import { drain } from './due'

/** The ladder, the notice before closing, and the closing by silence; each once, since it is saved with the step it took. */
export const wakeRequests = (until: number): Promise<void> => drain<ResidentRequest>('requests', 'wakeAt', until, async request => {
  const event = passTime(request, now())
  if (!event) return
  await save('requests', request, evolve(request, event), `${request._id}-wake-${request.version}`, next => effectsOf(next, event, request))
})
