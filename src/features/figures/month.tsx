import { View } from '@tarojs/components'
import type { Overview } from '@domain/requests/after-contract'
import { SAMPLE_ONE_IN } from '@domain/requests/sample'
import { useState } from 'react'
import { Card, Empty, Hint, Segments } from '@/ui'
import { Menu, MenuRow } from '@/ui/menu-row'
import { openPage } from '@/ui/open-page'
import { DayBars } from './day-bars'
import { FigureLines } from './figure-lines'
import { HeatMap } from './heat-map'
import { RateTiles } from './rate-tiles'

const SCOPES = [{ key: 'categories', label: '按类别' }, { key: 'buildings', label: '按楼栋' }, { key: 'stewards', label: '按管家' }] as const
type Scope = (typeof SCOPES)[number]['key']

/** An estate's month at a glance: three rates, the days, and where the work was. */
export function Month({ overview, canFollowUp }: { overview: Overview; canFollowUp: boolean }) {
  const [scope, setScope] = useState<Scope>('categories')
  const { total, before, days, estateId } = overview
  const { filed, solved, open, reopened, followUpsDue } = total.counts
  if (filed === 0) return <Empty icon="queue" text="这个月还没有诉求。" />
  return (
    <View>
      <Card className="month-rates"><RateTiles rates={total.rates} before={before.rates} /></Card>
      <Card className="month-days">
        <View className="month-sum">报了 <View className="month-figure">{filed}</View> 件，办好 <View className="month-figure">{solved}</View> 件，在办 {open} 件{reopened > 0 && `，重办 ${reopened} 件`}</View>
        <DayBars days={days} />
      </Card>
      {canFollowUp && (
        <Menu>
          <MenuRow
            icon="tel" label="待回访" hint={`不满意的必访，其余每 ${SAMPLE_ONE_IN} 件抽 1 件`} count={followUpsDue} name="month-follow-ups"
            onClick={() => openPage(`packages/steward/follow-ups/index?estate=${estateId}`)}
          />
        </Menu>
      )}
      <Segments items={SCOPES} value={scope} onChange={setScope} />
      <FigureLines lines={overview[scope]} />
      <Hint className="list-end">不足 5 件不算比率，免得一两件就定好坏</Hint>
      <HeatMap heat={overview.heat} isCounted={overview.buildings.length > 0} />
    </View>
  )
}
