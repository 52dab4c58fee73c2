import type { RequestStatus } from './model'

/** How a state reads to people: a clock runs, it waits for the resident, it is done, or it was called off. */
export type Phase = 'running' | 'waiting' | 'done' | 'off'

const PHASES = {
  submitted: 'running', accepted: 'running', assigned: 'running', inProgress: 'running', resolved: 'waiting', closed: 'done', withdrawn: 'off',
} satisfies Record<RequestStatus, Phase>

export const phaseOf = (status: RequestStatus): Phase => PHASES[status]
