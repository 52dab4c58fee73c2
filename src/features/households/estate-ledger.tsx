import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { Card, Empty, Grow, Hint, Row, Section, Sub, Title } from '@/ui'
import { openPage } from '@/ui/open-page'
import { SumsLine } from './sums-line'

/** 小区基本信息台账: the estate in figures, and each of its buildings. */
export function EstateLedger({ estateId }: { estateId: string }) {
  const { value, error, reload } = useLoad(() => cloud.places.estateLedger({ estateId }), [estateId])
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  return (
    <Shown value={value} error={error} onRetry={() => void reload()}>
      {({ name, communityName, subdistrictName, buildings, sums }) => (
        <>
          <Card className="estate-head">
            <Hint>{[subdistrictName, communityName].filter(Boolean).join(' › ')}</Hint>
            <Title>{name}</Title>
            <View className="estate-figures"><Figure n={buildings.length} unit="栋" /><Figure n={buildings.reduce((n, { units }) => n + units.length, 0)} unit="单元" /><Figure n={sums.total} unit="户" /></View>
            <SumsLine sums={sums} />
          </Card>
          <Section title="楼栋" />
          {buildings.length === 0 && <Empty icon="building" text="还没有楼栋，请先导入名册。" />}
          {buildings.map(building => (
            <Card key={building.buildingId} className={`building-node building-${building.buildingId}`} onClick={() => openPage(`packages/community/building/index?estate=${estateId}&id=${building.buildingId}`)}>
              <Row between><Grow><Title>{building.name}</Title></Grow><Sub>{building.units.length} 个单元 · {building.sums.total} 户 ›</Sub></Row>
              <SumsLine sums={building.sums} />
            </Card>
          ))}
        </>
      )}
    </Shown>
  )
}

const Figure = ({ n, unit }: { n: number; unit: string }) => <View className="estate-figure"><View className="figure-number">{n}</View><Hint>{unit}</Hint></View>
