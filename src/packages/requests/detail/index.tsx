import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { cloud } from '@/cloud/client'
import { currentSession } from '@/cloud/session'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { RequestDetail } from '@/features/requests/request-detail'
import { Page } from '@/ui'
import '@/features/requests/detail.scss'

/** 事项进度 */
export default function RequestDetailPage() {
  const requestId = useRouter().params.id ?? ''
  // Who looks, and how large they like it, when the page is the first one opened: from a message.
  useEffect(() => void currentSession(), [])
  const { value, error, reload } = useLoad(() => cloud.requests.get({ requestId }))
  if (value) return <RequestDetail view={value} reload={reload} />
  return <Page><Shown value={null} error={error} onRetry={() => void reload()}>{() => null}</Shown></Page>
}
