import type { ReactNode } from 'react'
import { Empty, Page, Skeleton } from '@/ui'
import { useMyEstateId } from './use-my-estate'

/** A screen that works for one estate: the one this person acts for, once it is known. `children` is the whole screen. */
export function InMyEstate({ children }: { children: (estateId: string) => ReactNode }) {
  const estateId = useMyEstateId()
  if (estateId) return children(estateId)
  return <Page>{estateId === undefined ? <Skeleton /> : <Empty icon="building" text="还没有任职的小区，请联系社区开通。" />}</Page>
}
