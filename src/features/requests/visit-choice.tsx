import { View } from '@tarojs/components'
import { ChipGroup, Row } from '@/ui'
import { dateText } from '@/ui/calendar'
import { PickerField } from '@/ui/picker-field'
import type { ReportDraft } from './report-draft'
import { visitAtFirst, visitOptions } from './visit-times'

interface VisitChoiceProps { draft: Pick<ReportDraft, 'visit' | 'visitAt'>; onChange: (part: Pick<ReportDraft, 'visit' | 'visitAt'>) => void }

/** 方便上门的时间: the usual parts of a day in one tap, or a time of one's own. */
export function VisitChoice({ draft: { visit, visitAt }, onChange }: VisitChoiceProps) {
  const now = Date.now()
  const chosen = visitAt ?? visitAtFirst(now)
  const change = (part: Partial<typeof chosen>) => onChange({ visit, visitAt: { ...chosen, ...part } })
  return (
    <View>
      <View className="report-label">方便上门的时间</View>
      <ChipGroup name="visit" options={visitOptions(now)} value={visit} onChange={key => onChange({ visit: key, visitAt: key === 'chosen' ? chosen : visitAt })} />
      {visit === 'chosen' && (
        <View className="visit-own">
          <PickerField className="visit-date" label="哪一天" mode="date" value={chosen.date} start={dateText(now)} onChange={date => change({ date })} />
          <Row>
            <PickerField className="visit-from grow" label="从" mode="time" value={chosen.from} onChange={from => change({ from })} />
            <PickerField className="visit-until grow" label="到" mode="time" value={chosen.until} onChange={until => change({ until })} />
          </Row>
        </View>
      )}
    </View>
  )
}
