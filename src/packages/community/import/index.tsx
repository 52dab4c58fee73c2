import { ImportScreen } from '@/features/community/import-screen'
import '@/features/community/community.scss'

/** 导入名册 */
export default function ImportPage() {
  return <ImportScreen />
}
