import { Board } from '@/features/board/board'
import { Page } from '@/ui'
import '@/features/board/board.scss'

/** 公开栏 */
export default function BoardPage() {
  return <Page className="board-page"><Board /></Page>
}
