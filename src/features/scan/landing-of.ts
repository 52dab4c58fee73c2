import type { ScannedPlace } from '@domain/places/contract'

interface Visitor { hasHome: boolean; roles: readonly string[] }

/** Where a code leads this person: a matter to report, a post or a day to check in to, or joining first. */
export function landingOf({ kind, refId, scene }: Pick<ScannedPlace, 'kind' | 'refId' | 'scene'>, { hasHome, roles }: Visitor): string {
  if (kind === 'post' && refId) return `/packages/posts/detail/index?id=${refId}&scene=${scene}`
  if (kind === 'day' && refId) return `/packages/days/detail/index?id=${refId}&scene=${scene}`
  const mayReport = hasHome || roles.includes('steward')
  return mayReport ? `/packages/requests/report/index?scene=${scene}` : `/packages/account/join/index?scene=${scene}`
}
