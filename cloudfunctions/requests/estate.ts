import type { Estate } from '../../domain/places/model'
import { reach, type Call } from '../_shell/call'
import { read } from '../_shell/documents'
import { Refused } from '../_shell/refused'
import { estateTarget } from '../_shell/targets'

/** Whether the caller may see this estate's books; a community officer holds no estate, so it is looked up whose it is. */
export async function reachEstate(estateId: string, call: Call): Promise<void> {
  const isOwn = call.caller.hats.some(hat => call.operation.roles.includes(hat.role) && hat.estateId === estateId)
  if (!isOwn) await readEstate(estateId, call)
}

/** The estate, when the caller may reach it under one of the operation's roles. */
export async function readEstate(estateId: string, call: Call): Promise<Estate> {
  const estate = await read<Estate>('estates', estateId)
  if (!estate) throw new Refused('NOT_FOUND')
  reach(call, estateTarget(estate))
  return estate
}
