import { InMyEstate } from '@/cloud/in-my-estate'
import { MusterHistory } from '@/features/musters/muster-history'

/** 集结记录 of the estate, the one under way on top. */
export default function MusterListPage() {
  return <InMyEstate>{estateId => <MusterHistory estateId={estateId} now={Date.now()} />}</InMyEstate>
}
