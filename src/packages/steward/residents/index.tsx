import { PendingResidents } from '@/features/steward/pending-residents'
import { Page } from '@/ui'
import '@/features/steward/steward.scss'

/** 居民核实 */
export default function ResidentsPage() {
  return <Page className="steward"><PendingResidents /></Page>
}
