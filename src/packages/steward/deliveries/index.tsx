import { InMyEstate } from '@/cloud/in-my-estate'
import { Deliveries } from '@/features/messages/deliveries'
import { Page } from '@/ui'
import '@/features/messages/deliveries.scss'

/** 提醒送达 */
export default function DeliveriesPage() {
  return <InMyEstate>{estateId => <Page className="deliveries"><Deliveries estateId={estateId} /></Page>}</InMyEstate>
}
