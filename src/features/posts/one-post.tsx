import type { PostView } from '@domain/posts/contract'
import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { Page } from '@/ui'

/** A screen about the post named in the page's address; `children` is the whole screen. */
export function OnePost({ children }: { children: (post: PostView, reload: () => void) => ReactNode }) {
  const { id = '' } = useRouter().params
  const { value, error, reload } = useLoad(() => cloud.posts.get({ postId: id }), [id])
  if (value) return children(value, () => void reload())
  return <Page><Shown value={value} error={error} onRetry={reload} rows={3}>{() => null}</Shown></Page>
}
