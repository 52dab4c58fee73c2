import { useState } from 'react'
import { InMyEstate } from '@/cloud/in-my-estate'
import { PublishForm } from '@/features/posts/publish-form'
import { Published } from '@/features/posts/published'

/** 发布岗位, for the branch and the community. */
export default function PublishPostPage() {
  const [published, setPublished] = useState<{ postId: string; title: string } | null>(null)
  return (
    <InMyEstate>
      {estateId => (published ? <Published estateId={estateId} {...published} /> : <PublishForm estateId={estateId} onPublished={setPublished} />)}
    </InMyEstate>
  )
}
