import { useCurrentSession } from '@/cloud/session'
import { EstateMonths } from '@/features/figures/estate-months'
import { Page, Skeleton } from '@/ui'
import '@/features/figures/figures.scss'
import '@/features/steward/steward.scss'

/** 每月总览 */
export default function OverviewPage() {
  const session = useCurrentSession()
  return <Page className="overview">{session ? <EstateMonths session={session} /> : <Skeleton />}</Page>
}
