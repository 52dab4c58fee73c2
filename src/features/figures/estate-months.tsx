import { useState } from 'react'
import { cloud } from '@/cloud/client'
import type { Session } from '@/cloud/session'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { estateIdOf } from '@/cloud/use-my-estate'
import { ChipGroup } from '@/ui'
import { Month } from './month'
import { MonthSwitch } from './month-switch'
import { monthNow } from './months'

/** One estate's month; an officer goes from one estate of the community to the next. */
export function EstateMonths({ session }: { session: Session }) {
  const isOfficer = session.me.roles.includes('communityOfficer')
  const [chosen, choose] = useState<string | null>(estateIdOf(session))
  const [month, setMonth] = useState(monthNow(Date.now()))
  const all = useLoad(() => isOfficer ? cloud.requests.communityOverview({ month }) : Promise.resolve(NONE), [month])
  const estates = all.value?.estates ?? []
  const estateId = chosen ?? estates[0]?.key ?? null
  return (
    <>
      <MonthSwitch month={month} latest={monthNow(Date.now())} onChange={setMonth} />
      {estates.length > 1 && <ChipGroup name="estate" options={estates.map(({ key, name }) => ({ key, label: name }))} value={estateId} onChange={choose} />}
      {estateId ? <EstateMonth key={`${estateId}${month}`} estateId={estateId} month={month} canFollowUp={isOfficer || session.me.roles.includes('siteManager')} />
        : <Shown value={null} error={all.error} onRetry={() => void all.reload()}>{() => null}</Shown>}
    </>
  )
}

const NONE = { ok: true as const, value: { month: '', estates: [] } }

function EstateMonth({ estateId, month, canFollowUp }: { estateId: string; month: string; canFollowUp: boolean }) {
  const { value, error, reload } = useLoad(() => cloud.requests.overview({ estateId, month }))
  return (
    <Shown value={value} error={error} onRetry={() => void reload()}>
      {overview => <Month overview={overview} canFollowUp={canFollowUp} />}
    </Shown>
  )
}
