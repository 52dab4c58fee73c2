import { useRouter } from '@tarojs/taro'
import { InMyEstate } from '@/cloud/in-my-estate'
import { FollowUpList } from '@/features/figures/follow-up-list'
import { Page } from '@/ui'
import '@/features/figures/figures.scss'
import '@/features/steward/steward.scss'

/** 待回访 */
export default function FollowUpsPage() {
  const { estate } = useRouter().params
  return estate
    ? <Page className="steward"><FollowUpList estateId={estate} /></Page>
    : <InMyEstate>{estateId => <Page className="steward"><FollowUpList estateId={estateId} /></Page>}</InMyEstate>
}
