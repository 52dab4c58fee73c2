import type { RequestStatus } from './model'

/** How a state reads to people: a clock runs, it waits for the resident, its clock is stopped, it is done, or it was called off. */
export type Phase = 'running' | 'waiting' | 'paused' | 'done' | 'off'

const PHASES = {
  submitted: 'running', accepted: 'running', assigned: 'running', inProgress: 'running', onHold: 'paused', referred: 'paused', resolved: 'waiting',
  closed: 'done', withdrawn: 'off', declined: 'off', appealed: 'running', duplicate: 'off',
} satisfies Record<RequestStatus, Phase>

export const phaseOf = (status: RequestStatus): Phase => PHASES[status]
