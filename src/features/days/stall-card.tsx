import type { DayView } from '@domain/days/contract'
import { Text, View } from '@tarojs/components'
import { Button, Card, Chip, Grow, Icon, Row, Sub, Title } from '@/ui'
import { slotWords } from './slot-words'
import { stallIcon } from './stall-tiles'

/** From so many minutes on a delay is worth saying. */
const LATE = 10

type Stall = DayView['stalls'][number]

interface StallCardProps {
  stall: Stall
  now: number
  /** When the day ends, epoch ms. */
  endAt: number
  canBook: boolean
  busySlot: string | null
  onBook: (slotId: string) => void
  /** Takes a number on the spot; absent when that is not possible now. */
  onNumber?: () => void
}

/** A stall and its slots: a tap on a free one books it. */
export function StallCard({ stall, now, endAt, canBook, busySlot, onBook, onNumber }: StallCardProps) {
  return (
    <Card className={`stall stall-${stall.stallId}`}>
      <Row>
        <Icon name={stallIcon(stall.kind)} />
        <Grow><Title>{stall.title}</Title>{stall.helper && <Sub>{stall.helper}</Sub>}</Grow>
        {stall.isHomeVisit && <Chip tone="brand">上门</Chip>}
        {stall.nowServing !== null && <Chip tone="ok">{`正在 ${stall.nowServing} 号`}</Chip>}
      </Row>
      {stall.delayMinutes >= LATE && <Row className="stall-late"><Chip tone="warn">{`晚了约 ${stall.delayMinutes} 分钟`}</Chip></Row>}
      {stall.isHomeVisit && <Sub className="stall-visit">约好就报给管家，师傅按时段到您家</Sub>}
      {onNumber && canBook && !stall.isHomeVisit && stall.closed === null && (
        <Row between className="stall-number">
          <Sub>{`现在 ${stall.waiting} 位在排 · 现场号还有 ${stall.walkInsLeft} 个`}</Sub>
          <Button kind="primary" small className="take-number" disabled={stall.walkInsLeft === 0} onClick={onNumber}>现场取号</Button>
        </Row>
      )}
      {stall.closed !== null && <Row className="stall-late"><Chip tone="late">今天停了</Chip><Sub>{stall.closed}</Sub></Row>}
      {stall.closed === null && <View className="slots">
        {stall.slots.map((slot, index) => {
          const { time, note, isOpen } = slotWords(slot, stall.slots[index + 1]?.startAt ?? endAt, now)
          const isFree = isOpen && canBook && busySlot === null
          return (
            <View
              key={slot.slotId}
              className={`slot slot-${slot.slotId} ${isFree ? '' : 'is-off'} ${busySlot === slot.slotId ? 'is-busy' : ''}`}
              ariaRole="button"
              hoverClass={isFree ? 'is-pressed' : 'none'}
              onClick={() => isFree && onBook(slot.slotId)}
            >
              <Text className="slot-time">{time}</Text>
              <Text className="slot-note">{busySlot === slot.slotId ? '预约中' : note}</Text>
            </View>
          )
        })}
      </View>}
    </Card>
  )
}
