import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { PostList, type PostScope } from '@/features/posts/post-list'
import { Page, Segments } from '@/ui'
import { takeSegment } from '@/ui/wanted-segment'
import '@/features/posts/hall.scss'

const SEGMENTS = [{ key: 'open', label: '可认领' }, { key: 'mine', label: '我的' }] as const

/** 岗位: the hall of the estate, and what I have claimed. */
export default function PostsPage() {
  const [scope, setScope] = useState<PostScope>('open')
  useDidShow(() => {
    if (takeSegment('posts') === 'mine') setScope('mine')
  })
  return (
    <Page className="posts-page">
      <Segments items={SEGMENTS} value={scope} onChange={setScope} />
      <PostList key={scope} scope={scope} onShowHall={() => setScope('open')} />
    </Page>
  )
}
