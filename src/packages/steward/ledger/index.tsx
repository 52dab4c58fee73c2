import { InMyEstate } from '@/cloud/in-my-estate'
import { Ledger } from '@/features/steward/ledger'
import '@/features/steward/steward.scss'

/** 诉求台账 */
export default function LedgerPage() {
  return <InMyEstate>{estateId => <Ledger estateId={estateId} />}</InMyEstate>
}
