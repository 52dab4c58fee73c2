import { InMyEstate } from '@/cloud/in-my-estate'
import { Codes } from '@/features/steward/codes'
import '@/features/steward/steward.scss'

/** 小区的码 */
export default function CodesPage() {
  return <InMyEstate>{estateId => <Codes estateId={estateId} />}</InMyEstate>
}
