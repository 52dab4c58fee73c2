import { TEAM_LABELS } from '@domain/posts/labels'
import type { TEAMS } from '@domain/posts/model'

type Team = (typeof TEAMS)[number]

const ICONS = {
  customerService: 'speech', engineering: 'wrench', publicOrder: 'shield', environment: 'leaf', policyOutreach: 'megaphone',
  neighborhoodWatch: 'people', civilMediation: 'scale', schoolEscort: 'school',
} satisfies Record<Team, string>

/** 服务队, in the order offered. A tile is narrow: the word 服务队 is understood. */
export const TEAM_TILES = (Object.keys(TEAM_LABELS) as Team[]).map(key => ({ key, label: TEAM_LABELS[key].replace('服务队', ''), icon: ICONS[key] }))
