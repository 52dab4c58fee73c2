import Taro from '@tarojs/taro'
import { useSession } from '@/cloud/session'
import { MyRequests } from '@/features/requests/my-requests'
import { openScanner } from '@/features/scan/open-scanner'
import { Button, Empty, Page } from '@/ui'

/** 诉求 */
export default function RequestsPage() {
  const roles = useSession()?.me.roles ?? []
  const hasEntered = roles.some(role => role !== 'visitor')
  if (!hasEntered) {
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
