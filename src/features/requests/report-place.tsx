import { View } from '@tarojs/components'
import { Card, Grow, Hint, Icon, Row } from '@/ui'

interface ReportPlaceProps {
  label: string
  /** 扫码自动填写, or where else it comes from. */
  source: string
  onChange: () => void
}

/** Where it is, filled in by the code. */
export const ReportPlace = ({ label, source, onChange }: ReportPlaceProps) => (
  <Card className="report-place">
    <Row>
      <View className="is-brand"><Icon name="pin" /></View>
      <Grow>
        <View className="strong report-place-label">{label}</View>
        <Hint>{source}</Hint>
      </Grow>
      <View className="report-place-change" onClick={onChange}>更改</View>
    </Row>
  </Card>
)
