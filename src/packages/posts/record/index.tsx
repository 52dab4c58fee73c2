import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import '@/features/posts/post-detail.scss'
import { RecordScreen } from '@/features/posts/record-screen'
import { Page } from '@/ui'

/** 我的服务, for everybody who serves. */
export default function RecordPage() {
  const { value, error, reload } = useLoad(() => cloud.posts.myRecord({}))
  if (value) return <RecordScreen record={value} now={Date.now()} onChanged={() => void reload()} />
  return <Page><Shown value={value} error={error} onRetry={reload}>{() => null}</Shown></Page>
}
