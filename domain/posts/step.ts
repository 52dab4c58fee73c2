import type { Claim, ServicePost } from './model'

/** What people of a post are told; the wording stands in the one table of notices. */
export type PostNotice =
  | 'postOffered' | 'postOfferLapsed' | 'postLineClosed' | 'postHandOver' | 'postHandOverAnswered' | 'postSoon' | 'postShort' | 'postRoundUp'
  | 'postSeatLeft' | 'postChanged' | 'postMovedOut' | 'postCancelled' | 'postAbsent' | 'postAppeal' | 'postAppealAnswered' | 'postHours' | 'postThanks' | 'postClaimed'

/** Who hears what; `detail` is the line of words beside time and place. */
export interface Told { event: PostNotice; to: string[]; detail: string }

/** What a decision comes to: the post as it will be, who is told, and whose record of service changes. */
export interface Step { post: ServicePost; told: Told[]; recorded?: Claim[]; /** Seats, times and words are as before, so the card on the board is, too. */ isQuiet?: boolean; /** Whoever could come is called. */ isCall?: boolean }

export const step = (post: ServicePost, told: Told[] = []): Step => ({ post, told, isQuiet: true })
export const tell = (event: PostNotice, to: readonly string[], detail: string): Told[] => (to.length > 0 ? [{ event, to: [...new Set(to)], detail }] : [])

/** Who answers for a post: its leads and whoever published it. */
export const leadsOf = ({ leadIds, publishedBy }: Pick<ServicePost, 'leadIds' | 'publishedBy'>): string[] => [...new Set([...leadIds, publishedBy.memberId])]
