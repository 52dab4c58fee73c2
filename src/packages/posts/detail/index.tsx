import { useRouter } from '@tarojs/taro'
import { OnePost } from '@/features/posts/one-post'
import { PostDetail } from '@/features/posts/post-detail'

/** 岗位; with `scene` the person came by the check-in code. */
export default function PostPage() {
  const { scene = '' } = useRouter().params
  return <OnePost>{(post, reload) => <PostDetail post={post} now={Date.now()} scene={scene || null} onChanged={reload} />}</OnePost>
}
