import { TEAM_LABELS, type TeamKind } from '@domain/kernel/teams'
import { TEAM_ICONS } from '@/ui/team-icons'

/** 服务队, in the order offered. A tile is narrow: the word 服务队 is understood. */
export const TEAM_TILES = (Object.keys(TEAM_LABELS) as TeamKind[]).map(key => ({ key, label: TEAM_LABELS[key].replace('服务队', ''), icon: TEAM_ICONS[key] }))
