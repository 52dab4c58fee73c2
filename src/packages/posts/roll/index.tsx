import { OnePost } from '@/features/posts/one-post'
import { RollScreen } from '@/features/posts/roll-screen'

/** 名单和工时, for those who answer for a post. */
export default function PostRollPage() {
  return <OnePost>{(post, reload) => <RollScreen post={post} now={Date.now()} onChanged={reload} />}</OnePost>
}
