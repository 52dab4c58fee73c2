import { reject, type Decision } from '../kernel/decision'
import type { RequestEvent, ResidentRequest } from './model'
import { takeStep, type Step } from './take-step'

/** 并案：同一件事并入原件，随原件办结；原件要在同一小区、正在办，也不是别人的重复件。 */
export function mergeRequest(
  request: ResidentRequest, { original, ...step }: Step & { original: ResidentRequest | null },
): Decision<RequestEvent, 'ORIGINAL_UNKNOWN' | 'HAS_DUPLICATES' | 'NOT_POSSIBLE_NOW'> {
  if (!original || !canLead(original, request)) return reject('ORIGINAL_UNKNOWN')
  if (request.hasDuplicates) return reject('HAS_DUPLICATES')
  return takeStep('merge', request, step, { original: { requestId: original._id, number: original.number, status: original.status } })
}

const canLead = (original: ResidentRequest, request: ResidentRequest): boolean =>
  original._id !== request._id && original.estateId === request.estateId && original.isOpen && original.status !== 'duplicate'
  && (original.kind === 'proxyPetition') === (request.kind === 'proxyPetition')
