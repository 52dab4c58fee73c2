import { useRouter } from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { RequestDetail } from '@/features/requests/request-detail'
import { Page } from '@/ui'
import '@/features/requests/detail.scss'

/** 事项进度 */
export default function RequestDetailPage() {
  const requestId = useRouter().params.id ?? ''
  const { value, error, reload } = useLoad(() => cloud.requests.get({ requestId }))
  if (value) return <RequestDetail view={value} reload={reload} />
  return <Page><Shown value={null} error={error} onRetry={() => void reload()}>{() => null}</Shown></Page>
}
