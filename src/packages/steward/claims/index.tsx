import { ClaimList } from '@/features/steward/claim-list'
import { Page } from '@/ui'
import '@/features/steward/steward.scss'

/** 可认领的事 */
export default function ClaimsPage() {
  return <Page className="steward"><ClaimList /></Page>
}
