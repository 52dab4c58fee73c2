import { useRouter } from '@tarojs/taro'
import { BuildingScreen } from '@/features/households/building-screen'
import '@/features/households/households.scss'

/** 住户 */
export default function BuildingPage() {
  const { params } = useRouter()
  return <BuildingScreen estateId={params.estate ?? ''} buildingId={params.id ?? ''} />
}
