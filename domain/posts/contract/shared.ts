import * as z from 'zod/mini'
import { Id } from '../../kernel/schema'

export const EVERYONE = ['resident', 'partyMember', 'steward', 'engineer', 'siteManager', 'communityOfficer', 'branchSecretary'] as const
export const NEIGHBORS = ['partyMember', 'resident'] as const
/** In office for a post; leads named on the post keep its roll as well. */
export const MANAGERS = ['branchSecretary', 'communityOfficer', 'siteManager'] as const
/** 202611 */
export const Month = z.int().check(z.minimum(202001), z.maximum(210012))
export const Target = z.object({ postId: Id })
export const Phone = z.string().check(z.regex(/^1\d{10}$/))
