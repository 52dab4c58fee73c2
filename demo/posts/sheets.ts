import type { Member } from '../../domain/people/model'
import { NO_SHEET } from '../../domain/people/service'
import type { ServicePost } from '../../domain/posts/model'

/** The sheets of those who missed a post, as recording it leaves them. */
export const withAbsences = (members: readonly Member[], posts: readonly ServicePost[]): Member[] => members.map(member => {
  const missed = posts.flatMap(({ _id: postId, claims }) => claims.filter(({ memberId, status }) => memberId === member._id && status === 'absent').map(({ absence }) => ({ postId, at: absence!.at })))
  return missed.length > 0 ? { ...member, volunteer: { ...(member.volunteer ?? NO_SHEET), absences: missed } } : member
})
