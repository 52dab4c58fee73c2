import { renamed, renamedWithHandOver, type Named } from '../kernel/carry-name'
import type { ServicePost } from './model'

/** The post with somebody under the name they wish now, wherever they take part; what was done in office keeps the name it was done under. */
export const postWithName = <Post extends Pick<ServicePost, 'claims' | 'waiting' | 'offers'>>(post: Post, who: Named): Post =>
  ({ ...post, claims: renamedWithHandOver(post.claims, who), waiting: renamed(post.waiting, who), offers: renamed(post.offers, who) })
