import { useRouter } from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { PostDetail } from '@/features/posts/post-detail'
import { Page } from '@/ui'

/** 岗位; with `scene` the person came by the check-in code. */
export default function PostPage() {
  const { id = '', scene = '' } = useRouter().params
  const { value, error, reload } = useLoad(() => cloud.posts.get({ postId: id }), [id])
  if (value) return <PostDetail post={value} now={Date.now()} scene={scene || null} onChanged={() => void reload()} />
  return <Page><Shown value={value} error={error} onRetry={reload} rows={3}>{() => null}</Shown></Page>
}
