import { evolve } from '../../domain/requests/evolve'
import type { RequestEvent, ResidentRequest } from '../../domain/requests/model'
import { followOriginal, passTime } from '../../domain/requests/pass-time'
import { now } from '../_shell/clock'
import { read } from '../_shell/documents'
import { effectsOf } from '../_shell/request-effects'
import { save } from '../_shell/store'
import { drain } from './due'

/** The ladder, the notice before closing, and the closing by silence; each once, since it is saved with the step it took. */
export const wakeRequests = (until: number): Promise<void> => drain<ResidentRequest>('requests', 'wakeAt', until, async request => {
  const event = request.status === 'duplicate' ? await moved(request) : passTime(request, now())
  if (!event) return
  await save('requests', request, evolve(request, event), `${request._id}-wake-${request.version}`, next => effectsOf(next, event, request))
})

/** A duplicate goes where its original went: one read more. It waits until the original knows of it, so that no later move is missed. */
async function moved(request: ResidentRequest): Promise<RequestEvent | null> {
  if (request.effects.length || !request.original) return null
  return followOriginal(request, await read<ResidentRequest>('requests', request.original.requestId), now())
}
