import { PendingParty } from '@/features/community/pending-party'
import { Page } from '@/ui'
import '@/features/community/community.scss'

/** 党员核实 */
export default function PartyMembersPage() {
  return <Page className="community"><PendingParty /></Page>
}
