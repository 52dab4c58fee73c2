import { InMyEstate } from '@/cloud/in-my-estate'
import { DeskScreen } from '@/features/desk/desk-screen'
import { Page } from '@/ui'
import '@/features/desk/desk.scss'

/** 办事设置 */
export default function DeskPage() {
  return <InMyEstate>{estateId => <Page className="desk"><DeskScreen estateId={estateId} /></Page>}</InMyEstate>
}
