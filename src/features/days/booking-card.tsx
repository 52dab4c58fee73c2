import type { MyBooking } from '@domain/days/contract'
import { BOOKING_LABELS } from '@domain/days/labels'
import { View } from '@tarojs/components'
import { Button, Card, Chip, Grow, Row, Sub, Title } from '@/ui'
import { BOOKING_TONES, bookingHint, bookingTime } from './booking-words'

interface BookingCardProps { booking: MyBooking; isBusy: boolean; onCancel: () => void }

/** My number, large enough to show at the stall, and what to do now. */
export const BookingCard = ({ booking, isBusy, onCancel }: BookingCardProps) => (
  <Card className={`booking booking-${booking.status}`}>
    <Row>
      <View className="booking-number">{booking.number}<View className="hint">号</View></View>
      <Grow>
        <Row between><Title>{booking.stallTitle}{booking.person && ` · ${booking.person}`}</Title><Chip tone={BOOKING_TONES[booking.status]}>{BOOKING_LABELS[booking.status]}</Chip></Row>
        <Sub>{bookingTime(booking)}</Sub>
        <Sub className="booking-hint">{bookingHint(booking)}</Sub>
      </Grow>
    </Row>
    {(booking.status === 'booked' || booking.status === 'checkedIn') && (
      <Button kind="plain" small className="booking-cancel" isBusy={isBusy} onClick={onCancel}>不来了，取消</Button>
    )}
  </Card>
)
