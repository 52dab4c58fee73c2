import { Estates } from '@/features/households/estates'
import '@/features/households/households.scss'

/** 小区和楼栋 */
export default function EstatesPage() {
  return <Estates />
}
