import { View } from '@tarojs/components'
import { cloud } from '@/cloud/client'
import { useLoad } from '@/cloud/use-operation'
import { Button, ChipGroup, Row, Sheet, type Option } from '@/ui'
import { CATEGORY_OPTIONS, NO_CHOICES, PERIOD_OPTIONS, SOURCE_OPTIONS, choicesOf, type Choices } from './ledger-filters'

interface FilterSheetProps { estateId: string; isOpen: boolean; choices: Choices; onChange: (choices: Choices) => void; onClose: () => void }

/** 按时间、类别、楼栋、管家和来源: each tap is at work at once. */
export function FilterSheet({ estateId, isOpen, choices, onChange, onClose }: FilterSheetProps) {
  const { value } = useLoad(() => cloud.requests.ledgerChoices({ estateId }), [estateId])
  const group = (title: string, name: keyof Choices, options: readonly Option[]) => (
    <View className="filter-group">
      <View className="report-label">{title}</View>
      <ChipGroup name={name} options={options} value={choices[name]} onChange={key => onChange({ ...choices, [name]: key })} />
    </View>
  )
  return (
    <Sheet title="筛选" isOpen={isOpen} onClose={onClose}>
      {group('时间', 'period', PERIOD_OPTIONS)}
      {group('类别', 'category', CATEGORY_OPTIONS)}
      {group('楼栋', 'buildingId', choicesOf(value?.buildings ?? []))}
      {group('管家', 'stewardId', choicesOf(value?.stewards ?? []))}
      {group('来源', 'source', SOURCE_OPTIONS)}
      <Row className="filter-done">
        <Button kind="ghost" className="filter-clear" onClick={() => onChange(NO_CHOICES)}>清空</Button>
        <Button kind="primary" className="filter-close" onClick={onClose}>看结果</Button>
      </Row>
    </Sheet>
  )
}
