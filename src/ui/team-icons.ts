import type { TeamKind } from '@domain/kernel/teams'

/** The sign of each 服务队. */
export const TEAM_ICONS = {
  customerService: 'speech', engineering: 'wrench', publicOrder: 'shield', environment: 'leaf', policyOutreach: 'megaphone',
  neighborhoodWatch: 'people', civilMediation: 'scale', schoolEscort: 'school',
} satisfies Record<TeamKind, string>
