import { View } from '@tarojs/components'
import type { FigureLine } from '@domain/requests/after-contract'
import type { Rates } from '@domain/requests/rates'
import { Card, Empty, Grow, Hint, Row } from '@/ui'
import { percent } from './rate-tiles'

const NAMES = [['answer', '响应'], ['solve', '解决'], ['satisfy', '满意']] as const

/** Only what there is enough of. */
const ratesIn = (rates: Rates): string =>
  NAMES.flatMap(([key, name]) => (rates[key].percent === null ? [] : [`${name} ${percent(rates[key])}`])).join(' · ') || '不足 5 件，不算比率'

/** Busiest first, each with a bar of its share and its three rates. */
export function FigureLines({ lines }: { lines: readonly FigureLine[] }) {
  if (lines.length === 0) return <Empty icon="queue" text="您管的范围里这个月还没有诉求。" />
  const most = Math.max(...lines.map(({ counts }) => counts.filed))
  return (
    <Card className="figure-lines">
      {lines.map(({ key, name, counts, rates }) => (
        <View key={key} className={`figure-line figure-${key}`}>
          <Row between><Grow className="strong">{name}</Grow><View>{counts.filed} 件</View></Row>
          <View className="figure-track"><View className="figure-part" style={{ width: `${(counts.filed / most) * 100}%` }} /></View>
          <Hint>{ratesIn(rates)}</Hint>
        </View>
      ))}
    </Card>
  )
}
