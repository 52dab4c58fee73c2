import type { PostListItem } from '@domain/posts/contract'
import type { ClaimStatus } from '@domain/posts/model'
import type { Tone } from '@/ui/chip'

export interface PostChip { tone: Tone; words: string }
const chip = (tone: Tone, words: string): PostChip => ({ tone, words })

/** What a post card says about itself: what is mine first, then whether it is over, then who is still lacking (item 30: party leads). */
export function postChip(post: Pick<PostListItem, 'status' | 'mine' | 'startAt' | 'endAt' | 'party' | 'neighbor' | 'isAsked' | 'isWaiting'>, now: number): PostChip {
  if (post.status === 'cancelled') return chip('plain', '已取消')
  if (post.isAsked && now < post.startAt) return chip('brand', '请您答复')
  const word = post.mine && MINE[post.mine.status]
  if (word) return word
  if (now > post.endAt) return chip('plain', '已结束')
  if (post.mine?.status === 'claimed') return chip('ok', '您已认领')
  if (post.isWaiting && now < post.startAt) return chip('warn', '排队中')
  return lacking(post, now)
}

const MINE: Partial<Record<ClaimStatus, PostChip>> = {
  checkedIn: chip('ok', '您已到岗'), checkedOut: chip('ok', '您已离岗'), confirmed: chip('ok', '工时已确认'), absent: chip('late', '记为缺岗'), excused: chip('plain', '缺岗已撤销'),
}

function lacking({ party, neighbor, startAt }: Pick<PostListItem, 'party' | 'neighbor' | 'startAt'>, now: number): PostChip {
  if (now >= startAt) return chip('plain', '正在进行')
  if (party.left > 0) return chip('late', `差党员 ${party.left} 位`)
  if (neighbor.left > 0) return chip('warn', `差 ${neighbor.left} 位邻居`)
  return chip('plain', '已满员')
}
