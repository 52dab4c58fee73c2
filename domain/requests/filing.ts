import * as z from 'zod/mini'
import { Id, Time } from '../kernel/schema'

/** The part of a request that is kept for the books: the ledger, the board and the archive find it by these. */
export const filing = {
  /** Whose work it is: who accepted it, before that the first steward of the building. */
  stewardId: z.nullable(Id),
  /** On the public board of the estate. */
  isOnBoard: z.boolean(),
  /** Neighbours who hear of its progress. */
  followerIds: z.array(Id),
  /** Per-category questions of the form, with what was answered. */
  answers: z.array(z.object({ question: z.string(), answer: z.string() })),
  /** 设施: the code of the lift, lamp or charger it is about. */
  facilityId: z.nullable(Id),
  /** Whom a steward filed it for, with the number to call; in no list and no view, revealed on request and then on the trail. */
  contact: z.nullable(z.object({ name: z.string(), phone: z.string() })),
  /** When the original photos and the number of `contact` are dropped and only the thumbnails stay; null while it is open, and once they are gone. */
  photosUntil: z.nullable(Time),
}
