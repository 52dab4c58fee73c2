import type { Seed } from '../../../demo/seed'
import type { ConvenienceDay } from '../../../domain/days/model'
import type { DaySeries } from '../../../domain/days/series'
import type { Shift } from '../../../domain/duty/shift'
import type { Team } from '../../../domain/duty/team'
import type { Member } from '../../../domain/people/model'
import type { Estate, PlaceCode } from '../../../domain/places/model'
import type { ServicePost } from '../../../domain/posts/model'
import type { ResidentRequest } from '../../../domain/requests/model'

export interface Documents {
  members: Member[]
  estates: (Omit<Estate, 'board'> & { board: { posts: Record<string, object>; days: Record<string, object>; notices: object[] } })[]
  codes: PlaceCode[]
  requests: ResidentRequest[]
  posts: ServicePost[]
  teams: Team[]
  shifts: Shift[]
  days: ConvenienceDay[]
  daySeries: DaySeries[]
}

/** The documents of a seed by collection. */
export const documentsOf = ({ documents }: Seed): Documents => documents as unknown as Documents
