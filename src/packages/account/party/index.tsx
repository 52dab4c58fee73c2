import { useCurrentSession } from '@/cloud/session'
import { PartyScreen } from '@/features/joining/party-screen'
import { Page, Skeleton } from '@/ui'
import '@/features/joining/joining.scss'

/** 党员身份 */
export default function PartyPage() {
  const me = useCurrentSession()?.me
  return me ? <PartyScreen me={me} /> : <Page><Skeleton rows={2} /></Page>
}
