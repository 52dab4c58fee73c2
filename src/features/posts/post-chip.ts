import type { PostListItem } from '@domain/posts/contract'
import type { Tone } from '@/ui/chip'

export interface PostChip { tone: Tone; words: string }
const chip = (tone: Tone, words: string): PostChip => ({ tone, words })

/** What a post card says about itself: what is mine first, then whether it is over, then who is still lacking (item 30: party leads). */
export function postChip(post: Pick<PostListItem, 'status' | 'mine' | 'startAt' | 'endAt' | 'party' | 'neighbor'>, now: number): PostChip {
  if (post.status === 'cancelled') return chip('plain', '已取消')
  if (post.mine?.status === 'checkedIn') return chip('ok', '您已到岗')
  if (now > post.endAt) return chip('plain', '已结束')
  if (post.mine?.status === 'claimed') return chip('ok', '您已认领')
  return lacking(post, now)
}

function lacking({ party, neighbor, startAt }: Pick<PostListItem, 'party' | 'neighbor' | 'startAt'>, now: number): PostChip {
  if (now >= startAt) return chip('plain', '正在进行')
  if (party.left > 0) return chip('late', `差党员 ${party.left} 位`)
  if (neighbor.left > 0) return chip('warn', `差 ${neighbor.left} 位邻居`)
  return chip('plain', '已满员')
}
