import { InMyEstate } from '@/cloud/in-my-estate'
import { StartForm } from '@/features/musters/start-form'

/** 发起集结, for those in office. */
export default function MusterStartPage() {
  return <InMyEstate>{estateId => <StartForm estateId={estateId} />}</InMyEstate>
}
