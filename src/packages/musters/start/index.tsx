import { useRouter } from '@tarojs/taro'
import { InMyEstate } from '@/cloud/in-my-estate'
import { StartForm } from '@/features/musters/start-form'

/** 发起集结, for those in office; with `team` that team is called, by its lead, too. */
export default function MusterStartPage() {
  const { team = '' } = useRouter().params
  return <InMyEstate>{estateId => <StartForm estateId={estateId} teamId={team || null} />}</InMyEstate>
}
