import Taro from '@tarojs/taro'
import { useCurrentSession } from '@/cloud/session'
import { MyRequests } from '@/features/requests/my-requests'
import { openScanner } from '@/features/scan/open-scanner'
import { Button, Empty, Page, Skeleton } from '@/ui'
import { Menu, MenuRow } from '@/ui/menu-row'
import { openPage } from '@/ui/open-page'

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
  return (
    <Page className="requests-page" footer={footer}>
      <Menu><MenuRow icon="globe" label="公开栏" hint="邻居公开的诉求，可以关注进展" name="requests-board" onClick={() => openPage('packages/requests/board/index')} /></Menu>
      <MyRequests onReport={() => void openScanner()} />
    </Page>
  )
}
