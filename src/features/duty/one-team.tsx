import type { TeamView } from '@domain/duty/contract'
import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { Page } from '@/ui'

/** A screen about the team named in the page's address; `children` is the whole screen. */
export function OneTeam({ children }: { children: (team: TeamView, reload: () => void) => ReactNode }) {
  const { id = '' } = useRouter().params
  const { value, error, reload } = useLoad(() => cloud.duty.team({ teamId: id }), [id])
  if (value) return children(value, () => void reload())
  return <Page><Shown value={value} error={error} onRetry={reload}>{() => null}</Shown></Page>
}
