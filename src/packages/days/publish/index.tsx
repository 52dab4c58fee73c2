import { useState } from 'react'
import { useMyEstateId } from '@/cloud/use-my-estate'
import { PublishForm } from '@/features/days/publish-form'
import { Published } from '@/features/days/published'
import { Empty, Page, Skeleton } from '@/ui'

/** 发布便民日, for the community and the branch. */
export default function PublishDayPage() {
  const estateId = useMyEstateId()
  const [published, setPublished] = useState<{ dayId: string; title: string } | null>(null)
  if (estateId === undefined) return <Page><Skeleton /></Page>
  if (estateId === null) return <Page><Empty text="还没有任职的小区，请联系社区开通。" /></Page>
  return published ? <Published estateId={estateId} {...published} /> : <PublishForm estateId={estateId} onPublished={setPublished} />
}
