import type { MusterView } from '@domain/musters/contract'
import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useEvery } from '@/cloud/use-every'
import { useLoad } from '@/cloud/use-operation'
import { Page } from '@/ui'

/** How often an open muster is looked at again, ms. */
const LIVE = 8_000

/** The muster that the page is about, live while it is on screen. `children` is the whole screen. */
export function OneMuster({ children }: { children: (muster: MusterView, reload: () => void) => ReactNode }) {
  const { id = '' } = useRouter().params
  const { value, error, reload } = useLoad(() => cloud.musters.get({ musterId: id }))
  useEvery(LIVE, () => void (value?.status !== 'over' && reload()))
  if (value) return children(value, () => void reload())
  return <Page><Shown value={value} error={error} onRetry={() => void reload()}>{() => null}</Shown></Page>
}
