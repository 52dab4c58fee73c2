import { useRouter } from '@tarojs/taro'
import { EstateLedger } from '@/features/households/estate-ledger'
import { Page } from '@/ui'
import '@/features/households/households.scss'

/** 楼栋和户数 */
export default function EstatePage() {
  const { params } = useRouter()
  return <Page className="households"><EstateLedger estateId={params.id ?? ''} /></Page>
}
