import type { DayView, MyBooking } from '@domain/days/contract'
import { BOOKING_LABELS } from '@domain/days/labels'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button, Card, Chip, Grow, Hint, Icon, Row, Sub, Title } from '@/ui'
import { dayTime } from '@/ui/time'
import { BOOKING_TONES, VISIT_HINT, bookingHint, bookingTime } from './booking-words'

interface BookingCardProps {
  booking: MyBooking
  isBusy: boolean
  onCancel: () => void
  /** Where a booking of a cancelled day can go. */
  alternatives: DayView['alternatives']
  onMove: (toDayId: string) => void
}

/** My number, large enough to show at the stall, and what to do now. */
export const BookingCard = ({ booking, isBusy, onCancel, alternatives, onMove }: BookingCardProps) => (
  <Card className={`booking booking-${booking.status}`}>
    <Row>
      {booking.requestId === null
        ? <View className="booking-number">{booking.number}<View className="hint">号</View></View>
        : <View className="booking-visit"><Icon name="home" size="large" /></View>}
      <Grow>
        <Row between><Title>{booking.stallTitle}{booking.person && ` · ${booking.person}`}</Title><Chip tone={BOOKING_TONES[booking.status]}>{BOOKING_LABELS[booking.status]}</Chip></Row>
        <Sub>{bookingTime(booking)}</Sub>
        <Sub className="booking-hint">{booking.requestId === null ? bookingHint(booking) : VISIT_HINT}</Sub>
      </Grow>
    </Row>
    {booking.requestId !== null && (
      <Button kind="ghost" small className="booking-request" onClick={() => void Taro.navigateTo({ url: `/packages/requests/detail/index?id=${booking.requestId}` })}>看上门办到哪一步</Button>
    )}
    {(booking.status === 'booked' || booking.status === 'checkedIn') && (
      <Button kind="plain" small className="booking-cancel" isBusy={isBusy} onClick={onCancel}>不来了，取消</Button>
    )}
    {booking.status === 'dayCancelled' && alternatives.map(({ dayId, startAt, place }) => (
      <Button key={dayId} kind="primary" small className={`booking-move booking-move-${dayId}`} isBusy={isBusy} onClick={() => onMove(dayId)}>
        {`改到 ${dayTime(startAt, Date.now())} · ${place}`}
      </Button>
    ))}
    {booking.status === 'dayCancelled' && alternatives.length === 0 && <Hint>定下新的日子后，这里可以一点改约。</Hint>}
  </Card>
)
