import type { DayView } from '@domain/days/contract'
import { Text, View } from '@tarojs/components'
import { Card, Chip, Grow, Icon, Row, Sub, Title } from '@/ui'
import { slotWords } from './slot-words'
import { stallIcon } from './stall-tiles'

type Stall = DayView['stalls'][number]

interface StallCardProps {
  stall: Stall
  now: number
  /** When the day ends, epoch ms. */
  endAt: number
  canBook: boolean
  busySlot: string | null
  onBook: (slotId: string) => void
}

/** A stall and its slots: a tap on a free one books it. */
export function StallCard({ stall, now, endAt, canBook, busySlot, onBook }: StallCardProps) {
  return (
    <Card className={`stall stall-${stall.stallId}`}>
      <Row>
        <Icon name={stallIcon(stall.kind)} />
        <Grow><Title>{stall.title}</Title>{stall.helper && <Sub>{stall.helper}</Sub>}</Grow>
        {stall.nowServing !== null && <Chip tone="ok">{`正在 ${stall.nowServing} 号`}</Chip>}
      </Row>
      <View className="slots">
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
      </View>
    </Card>
  )
}
