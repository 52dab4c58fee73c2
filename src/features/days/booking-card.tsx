import type { DayView, MyBooking } from '@domain/days/contract'
import { BOOKING_LABELS } from '@domain/days/labels'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button, Card, Chip, Grow, Hint, Icon, Row, Sub, Title } from '@/ui'
import { clock } from '@/ui/calendar'
import { dayTime } from '@/ui/time'
import { BOOKING_TONES, VISIT_HINT, bookingHint, bookingTime } from './booking-words'

interface BookingCardProps {
  dayId: string
  isDayOver: boolean
  booking: MyBooking
  isBusy: boolean
  onCancel: () => void
  /** Where a booking of a cancelled day or a closed stall can go. */
  alternatives: DayView['alternatives']
  onMove: (toDayId: string) => void
}

/** My number, large enough to show at the stall, and what to do now. */
export const BookingCard = ({ dayId, isDayOver, booking, isBusy, onCancel, alternatives, onMove }: BookingCardProps) => {
  const isLost = booking.status === 'dayCancelled' || booking.status === 'stallClosed'
  return (
  <Card className={`booking booking-${booking.status}`}>
    <Row>
      {booking.requestId === null
        ? <View className="booking-number">{booking.number}<View className="hint">号</View></View>
        : <View className="booking-visit"><Icon name="home" size="large" /></View>}
      <Grow>
        <Row between><Title>{booking.stallTitle}{booking.person && ` · ${booking.person}`}</Title><Chip tone={BOOKING_TONES[booking.status]}>{BOOKING_LABELS[booking.status]}</Chip></Row>
        <Sub>{bookingTime(booking)}</Sub>
        <Sub className="booking-hint">{booking.requestId === null ? bookingHint(booking, isDayOver) : VISIT_HINT}</Sub>
      </Grow>
    </Row>
    {booking.requestId !== null && (
      <Button kind="ghost" small className="booking-request" onClick={() => void Taro.navigateTo({ url: `/packages/requests/detail/index?id=${booking.requestId}` })}>看上门办到哪一步</Button>
    )}
    {(booking.status === 'booked' || booking.status === 'checkedIn') && (
      <Button kind="plain" small className="booking-cancel" isBusy={isBusy} onClick={onCancel}>{booking.requestId === null ? '不来了，取消' : '不用上门了，取消'}</Button>
    )}
    {booking.moveTo && (
      <Button kind="primary" small className="booking-move booking-move-over" isBusy={isBusy} onClick={() => onMove(dayId)}>
        {booking.moveTo.startAt === null ? `改到 ${booking.moveTo.stallTitle} 排队` : `改到 ${clock(booking.moveTo.startAt)} · ${booking.moveTo.stallTitle}`}
      </Button>
    )}
    {isLost && !booking.isWalkIn && alternatives.map(({ dayId: toDayId, startAt, place }) => (
      <Button key={toDayId} kind={booking.moveTo ? 'ghost' : 'primary'} small className={`booking-move booking-move-${toDayId}`} isBusy={isBusy} onClick={() => onMove(toDayId)}>
        {`改到 ${dayTime(startAt, Date.now())} · ${place}`}
      </Button>
    ))}
    {isLost && alternatives.length === 0 && !booking.moveTo && <Hint>定下新的日子后，这里可以一点改约。</Hint>}
  </Card>  )
}
