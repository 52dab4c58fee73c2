import * as z from 'zod/mini'
import { Id } from '../../kernel/schema'

export const EVERYONE = ['resident', 'partyMember', 'steward', 'engineer', 'siteManager', 'communityOfficer', 'branchSecretary'] as const
/** In office for the estate's teams and its roster. */
export const MANAGERS = ['siteManager', 'communityOfficer', 'branchSecretary'] as const
/** Who can belong to a team and stand on a shift. */
export const HANDS = ['resident', 'partyMember', 'steward', 'engineer', 'siteManager'] as const
export const InEstate = z.object({ estateId: Id })
