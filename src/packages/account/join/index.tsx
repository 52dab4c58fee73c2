import { useRouter } from '@tarojs/taro'
import { resolvePlace } from '@/cloud/scanned-place'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { JoinScreen } from '@/features/joining/join-screen'
import { openScanner } from '@/features/scan/open-scanner'
import { Empty, Page } from '@/ui'
import '@/features/joining/joining.scss'

/** 加入小区 */
export default function JoinPage() {
  const scene = decodeURIComponent(useRouter().params.scene ?? '')
  const { value, error, reload } = useLoad(() => resolvePlace(scene))
  if (value?.buildingId) return <JoinScreen place={value} />
  return (
    <Page className="join-page">
      <Shown value={value} error={error} onRetry={() => void reload()}>
        {() => <Empty icon="building" text="这是小区公用的码。请扫您家楼道里的码加入，楼栋会自动填好。" action="扫楼道里的码" onAction={() => void openScanner()} />}
      </Shown>
    </Page>
  )
}
