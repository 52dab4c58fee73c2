import { useRouter } from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useLoad } from '@/cloud/use-operation'
import { RequestDetail } from '@/features/requests/request-detail'
import { ErrorState, Page, Skeleton } from '@/ui'
import '@/features/requests/detail.scss'

/** 事项进度 */
export default function RequestDetailPage() {
  const requestId = useRouter().params.id ?? ''
  const { value, error, reload } = useLoad(() => cloud.requests.get({ requestId }))
  if (value) return <RequestDetail view={value} reload={reload} />
  return <Page>{error ? <ErrorState error={explain(error)} onRetry={() => void reload()} /> : <Skeleton rows={3} />}</Page>
}
