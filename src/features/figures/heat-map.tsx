import { ScrollView, View } from '@tarojs/components'
import type { Heat } from '@domain/requests/after-contract'
import { Card, Hint, Sub, Title } from '@/ui'

/** Four tints; where the most is less than that, one request stays pale. */
const TINTS = 4
const tint = (filed: number, most: number): number => Math.ceil((filed / Math.max(most, TINTS)) * TINTS)

/** 哪里哪类最多: the names stand still, what does not fit scrolls sideways. `isCounted`: there were requests here, if not by category. */
export function HeatMap({ heat: { categories, rows }, isCounted }: { heat: Heat; isCounted: boolean }) {
  const most = Math.max(...rows.flatMap(({ filed }) => filed))
  return (
    <Card className="heat">
      <Title>哪里哪类最多</Title>
      {rows.length === 0 ? <Sub>{isCounted ? '这个月没有按楼栋和类别分开的数。' : '您管的范围里这个月还没有诉求。'}</Sub> : (
        <>
          <View className="heat-map">
            <View>
              <View className="heat-head" />
              {rows.map(({ key, name }) => <View key={key} className="heat-name">{name}</View>)}
            </View>
            <ScrollView scrollX className="heat-scroll">
              <View className="heat-cells">
                <View className="heat-row">{categories.map(({ key, name }) => <View key={key} className="heat-head">{name}</View>)}</View>
                {rows.map(({ key, name, filed }) => (
                  <View key={key} className="heat-row">
                    {filed.map((n, i) => (
                      <View key={i} className={`heat-cell is-${tint(n, most)}`} ariaLabel={`${name}，${categories[i]!.name} ${n} 件`}>{n || ''}</View>
                    ))}
                  </View>
                ))}
              </View>
            </ScrollView>
          </View>
          <Hint>颜色越深报得越多；代访不分楼栋</Hint>
        </>
      )}
    </Card>
  )
}
