import { View } from '@tarojs/components'
import { Button, Card, ChipGroup, Field, Hint, Row, Tiles, Title } from '@/ui'
import { Counter } from '@/ui/counter'
import { withKind, type StallDraft } from './publish-draft'
import { STALL_TILES } from './stall-tiles'
import './stall-form.scss'

interface StallFormProps {
  stall: StallDraft
  /** From 0. */
  index: number
  onChange: (stall: StallDraft) => void
  /** Absent for the only stall: a day has at least one. */
  onRemove?: () => void
}

const WHERE = [{ key: 'table', label: '摆摊，居民过来' }, { key: 'visit', label: '上门，师傅过去' }] as const

/** One stall of the form: what it does, who helps, how long a slot is and how many it takes. */
export function StallForm({ stall, index, onChange, onRemove }: StallFormProps) {
  const set = (change: Partial<StallDraft>) => onChange({ ...stall, ...change })
  const name = `stall-${index}`
  return (
    <Card className={name}>
      <Row between>
        <Title>摊位 {index + 1}</Title>
        {onRemove && <Button kind="plain" small className={`${name}-remove`} onClick={onRemove}>删除</Button>}
      </Row>
      <View className="stall-kinds"><Tiles items={STALL_TILES} value={stall.kind} onChange={kind => onChange(withKind(stall, kind))} name={name} /></View>
      <Field className={`${name}-title stall-title`} label="摊位名称" value={stall.title} maxlength={10} placeholder="例如：理发" onInput={title => set({ title })} />
      <Field className={`${name}-helper`} label="谁来服务（可不写）" value={stall.helper} maxlength={20} placeholder="例如：张师傅" onInput={helper => set({ helper })} />
      <Counter label="每个时段" hint="分钟" value={stall.slotMinutes} min={5} max={480} by={5} onChange={slotMinutes => set({ slotMinutes })} />
      <Counter label="每个时段约几位" value={stall.capacity} min={1} max={100} onChange={capacity => set({ capacity })} />
      <ChipGroup name={`${name}-where`} options={WHERE} value={stall.isHomeVisit ? 'visit' : 'table'} onChange={where => set({ isHomeVisit: where === 'visit' })} />
      {stall.isHomeVisit ? <Hint>每约一位就是一件上门工单，管家和师傅照着时段去。</Hint> : <Counter label="现场号" hint="没预约的人到了再取" value={stall.walkIns} min={0} max={200} onChange={walkIns => set({ walkIns })} />}
    </Card>
  )
}
