import { MyData } from '@/features/joining/my-data'
import { Page } from '@/ui'
import '@/features/joining/joining.scss'

/** 我的数据 */
export default function DataPage() {
  return <Page className="my-data"><MyData /></Page>
}
