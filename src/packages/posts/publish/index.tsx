import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { InMyEstate } from '@/cloud/in-my-estate'
import { againDraft } from '@/features/posts/publish-draft'
import { OnePost } from '@/features/posts/one-post'
import { PublishForm } from '@/features/posts/publish-form'
import { Published } from '@/features/posts/published'

/** 发布岗位, for the branch and the community; with the `id` of a post, another one like it. */
export default function PublishPostPage() {
  const { id } = useRouter().params
  const [published, setPublished] = useState<{ postId: string; title: string } | null>(null)
  return (
    <InMyEstate>
      {estateId => {
        if (published) return <Published estateId={estateId} {...published} />
        if (!id) return <PublishForm estateId={estateId} onPublished={setPublished} />
        return <OnePost>{post => <PublishForm estateId={estateId} initial={againDraft(post, Date.now())} onPublished={setPublished} />}</OnePost>
      }}
    </InMyEstate>
  )
}
