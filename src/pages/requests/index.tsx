import Taro from '@tarojs/taro'
import { useCurrentSession } from '@/cloud/session'
import { MyRequests } from '@/features/requests/my-requests'
import { openScanner } from '@/features/scan/open-scanner'
import { Button, Empty, Page, Skeleton } from '@/ui'

/** 诉求 */
export default function RequestsPage() {
  const session = useCurrentSession()
  if (!session) return <Page><Skeleton rows={3} /></Page>
  const { roles } = session.me
  if (roles.every(role => role === 'visitor')) {
    return (
      <Page className="requests-page">
        <Empty icon="scan" text="扫一扫楼道里的码加入小区，就能报事、看进度" action="扫码加入" onAction={() => void openScanner()} />
      </Page>
    )
  }
  const footer = (
    <>
      <Button kind="primary" className="requests-scan" onClick={() => void openScanner()}>扫码报事</Button>
      {roles.includes('resident') && (
        <Button kind="ghost" className="requests-home" onClick={() => void Taro.navigateTo({ url: '/packages/requests/report/index' })}>为家里报事</Button>
      )}
    </>
  )
  return <Page className="requests-page" footer={footer}><MyRequests onReport={() => void openScanner()} /></Page>
}
