import type { PostView } from '@domain/posts/contract'
import { isFull } from './claim-choices'

interface Person { name: string; phone: string }
export interface Refusal { code: string; words: string }
export interface Advice { contact: Person; words: string; isUrgent: boolean }

/** Whom to call and why: the steward where the address has to be confirmed, otherwise whoever is in charge of the post. */
export function whomToAsk(post: Pick<PostView, 'contact' | 'party' | 'neighbor' | 'waitable'>, refusal: Refusal | null, steward: Person | null): Advice {
  if (refusal) return { contact: refusal.code === 'NOT_VERIFIED' && steward ? steward : post.contact, words: refusal.words, isUrgent: true }
  if (isFull(post) && post.waitable.length > 0) return { contact: post.contact, words: '已经满员，可以排队等空位，也可以问问负责人', isUrgent: true }
  return { contact: post.contact, words: '岗位负责人，有事问我', isUrgent: false }
}
