import { useState } from 'react'
import { InMyEstate } from '@/cloud/in-my-estate'
import { PublishForm } from '@/features/days/publish-form'
import { Published, type PublishedDay } from '@/features/days/published'

/** 发布便民日, for the community and the branch. */
export default function PublishDayPage() {
  const [published, setPublished] = useState<PublishedDay | null>(null)
  return (
    <InMyEstate>
      {estateId => (published ? <Published estateId={estateId} {...published} /> : <PublishForm estateId={estateId} onPublished={setPublished} />)}
    </InMyEstate>
  )
}
