import { useRouter } from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { useCurrentSession } from '@/cloud/session'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { BoardItem } from '@/features/board/board-item'
import { Page } from '@/ui'
import '@/features/board/board.scss'

/** 公开的诉求 */
export default function BoardItemPage() {
  const requestId = useRouter().params.id ?? ''
  useCurrentSession()
  const { value, error, reload } = useLoad(() => cloud.requests.boardItem({ requestId }))
  if (value) return <BoardItem view={value} reload={reload} />
  return <Page><Shown value={null} error={error} onRetry={() => void reload()}>{() => null}</Shown></Page>
}
