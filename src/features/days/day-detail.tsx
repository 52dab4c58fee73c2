import type { DayView } from '@domain/days/contract'
import { useSession } from '@/cloud/session'
import { Avatar, CallButton, Card, Grow, Hint, Page, Row, Section, Sub } from '@/ui'
import { isSameDay } from '@/ui/calendar'
import { BookingCard } from './booking-card'
import { isInForce } from './booking-words'
import { CheckInCard } from './check-in-card'
import { CodeCard } from '@/cloud/code-card'
import { DayHead } from './day-head'
import { ManageCard } from './manage-card'
import { StallCard } from './stall-card'
import { useBooking } from './use-booking'
import { useCheckIn } from './use-check-in'
import './day-detail.scss'

interface DayDetailProps {
  day: DayView
  now: number
  /** Of the code by which the person came. */
  scene: string | null
  onChanged: () => void
}

/** One convenience day: my numbers first, then the stalls with their slots. */
export function DayDetail({ day, now, scene, onChanged }: DayDetailProps) {
  const { book, cancel, busySlot, isCancelling, refusal } = useBooking(day.dayId, onChanged)
  const checkIn = useCheckIn(day.dayId, onChanged)
  const session = useSession()
  const steward = session?.estate?.steward
  const isOpen = day.status === 'open' && now < day.endAt
  const booked = day.mine.filter(isInForce)
  const isExpected = isOpen && (scene !== null || isSameDay(day.startAt, now)) && booked.some(({ status }) => status === 'booked')
  // Those who run the day do not book here; before anything is known of a person, trying tells.
  const mayBook = isOpen && (session?.me.roles.includes('resident') ?? true)
  const asked = refusal?.code === 'NOT_VERIFIED' && steward ? steward : day.contact
  return (
    <Page className="day-detail">
      <DayHead day={day} now={now} />
      {isExpected && (
        <CheckInCard hasScene={scene !== null} isBusy={checkIn.isBusy} onCheckIn={() => void (scene ? checkIn.checkIn(scene) : checkIn.scan())} />
      )}
      {day.mine.map(booking => (
        <BookingCard key={booking.bookingId} booking={booking} isBusy={isCancelling} onCancel={() => void cancel(booking)} />
      ))}
      {day.canManage && <ManageCard day={day} />}
      <Section title="摊位和时段" />
      {mayBook && <Hint className="day-reminder">点一个时段就约好，轮到您时微信提醒</Hint>}
      {day.stalls.map(stall => (
        <StallCard
          key={stall.stallId}
          stall={stall}
          now={now}
          endAt={day.endAt}
          canBook={mayBook && !booked.some(({ stallId }) => stallId === stall.stallId)}
          busySlot={busySlot}
          onBook={slotId => void book(stall.stallId, slotId)}
        />
      ))}
      <Card className={refusal ? 'day-contact is-warn' : 'day-contact'}>
        <Row>
          <Avatar name={asked.name} />
          <Grow>{asked.name}<Sub>{refusal?.words ?? '便民日负责人，有事问我'}</Sub></Grow>
          <CallButton phone={asked.phone} name={asked.name} />
        </Row>
      </Card>
      {day.canManage && <CodeCard kind="day" estateId={day.estateId} refId={day.dayId} title={day.title} />}
    </Page>
  )
}
