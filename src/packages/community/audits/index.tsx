import { AuditTrail } from '@/features/community/audit-trail'
import { Page } from '@/ui'
import '@/features/community/community.scss'

/** 查看留痕 */
export default function AuditsPage() {
  return <Page className="community"><AuditTrail /></Page>
}
