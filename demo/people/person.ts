import type { Role } from '../../domain/kernel/roles'
import type { Appointment, Home, PARTY_KINDS } from '../../domain/people/model'
import type { TemplateKey } from '../../domain/messages/model'
import { buildingIdOf, type Site } from '../places/site'

/** Somebody of the demonstration, told as one would tell a colleague. */
export interface Person {
  /** Short name used by the stories. */
  key: string
  name: string
  /** Working name, for staff: 周管家. */
  workName?: string
  site: Site
  home?: { building: number; unit: number; room: string; status?: Home['status']; joinedDaysAgo?: number; tie?: Home['tie']; leaseDays?: number }
  party?: (typeof PARTY_KINDS)[number]
  /** Said so, but the branch has not confirmed it yet. */
  isPartyDeclared?: boolean
  post?: { role: Role; title: string; buildings?: number[] }
  /** Further posts held at the same time (交叉任职). */
  alsoPosts?: { role: Role; title: string; ofCommunity?: boolean }[]
  isElder?: boolean
  /** Messages WeChat still allows, per template. */
  quota?: Partial<Record<TemplateKey, number>>
}

export const openidOf = ({ key }: Pick<Person, 'key'>): string => `o-${key}`

/** The appointment of a person's post, in force for half a year. */
export function appointmentOf({ key, post, alsoPosts = [], site }: Person, from: number): Appointment[] {
  if (!post) return []
  const held = { communityId: site.communityId, from, until: null }
  return [
    {
      ...held, appointmentId: `${key}-post`, place: site.name, role: post.role, estateId: site.estateId, title: post.title,
      buildingIds: (post.buildings ?? []).map(number => buildingIdOf(site, number)),
    },
    ...alsoPosts.map(({ role, title, ofCommunity }, i) => ({
      ...held, appointmentId: `${key}-post-${i + 2}`, role, title, buildingIds: [], place: ofCommunity ? site.communityName : site.name, estateId: ofCommunity ? null : site.estateId,
    })),
  ]
}
