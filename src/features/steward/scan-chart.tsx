import { Card, Sub, Title } from '@/ui'
import { DayBars } from '@/ui/day-bars'

/** 扫码统计: how often the codes of the estate were scanned on each day of this month. */
export function ScanChart({ days }: { days: readonly number[] }) {
  const sum = days.reduce((all, n) => all + n, 0)
  if (sum === 0) return null
  return (
    <Card className="scan-chart">
      <Title>本月扫码 {sum} 次</Title>
      <DayBars days={days.map((n, i) => ({ day: i + 1, whole: n, part: n }))} label={most => `本月扫码 ${sum} 次，最多的一天 ${most} 次`} />
      <Sub>贴出去的码有人扫，才算贴对了地方。</Sub>
    </Card>
  )
}
