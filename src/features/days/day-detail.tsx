import type { DayView } from '@domain/days/contract'
import type { Role } from '@domain/kernel/roles'
import { useState } from 'react'
import { useCurrentSession } from '@/cloud/session'
import { Avatar, CallButton, Card, Grow, Hint, Page, Row, Section, Sub } from '@/ui'
import { isSameDay } from '@/ui/calendar'
import { BookingCard } from './booking-card'
import { bookingsInOrder, isInForce } from './booking-words'
import { CheckInCard } from './check-in-card'
import { CodeCard } from '@/cloud/code-card'
import { DayHead } from './day-head'
import { ManageCard } from './manage-card'
import { PosterCard } from './poster-card'
import { RateCard } from './rate-card'
import { StallCard } from './stall-card'
import { TotalsCard } from './totals-card'
import { ForWhom } from './for-whom'
import { useBooking } from './use-booking'
import { useCheckIn } from './use-check-in'
import { useMyNumber } from './use-my-number'
import { NOBODY, isOf, type Whom, type WhomKind } from './whom'
import './day-detail.scss'

/** Numbers on the spot are given out from an hour before the start, ms. */
const BEFORE = 60 * 60_000

/** Before anything is known of a person, trying tells. */
function whomKinds(roles: readonly Role[] = ['resident']): WhomKind[] {
  const isStaff = roles.some(role => role === 'steward' || role === 'siteManager' || role === 'communityOfficer')
  return [...(roles.includes('resident') ? ['self', 'family'] as const : []), ...(isStaff ? ['elder'] as const : [])]
}

interface DayDetailProps {
  day: DayView
  now: number
  /** Of the code at the place, by which the person came. */
  scene: string | null
  onChanged: () => void
}

/** One convenience day: my numbers first, then the stalls with their slots. */
export function DayDetail({ day, now, scene, onChanged }: DayDetailProps) {
  const { book, takeNumber, move, cancel, busySlot, isCancelling, refusal } = useBooking(day.dayId, onChanged)
  const checkIn = useCheckIn(day.dayId, onChanged)
  const session = useCurrentSession()
  const steward = session?.estate?.steward
  const isOpen = day.status === 'open' && now < day.endAt
  const booked = day.mine.filter(isInForce)
  const isExpected = isOpen && (scene !== null || isSameDay(day.startAt, now)) && booked.some(({ status }) => status === 'booked')
  const kinds = whomKinds(session?.me.roles)
  const mayBook = isOpen && kinds.length > 0
  const [wanted, setWhom] = useState<Whom>(NOBODY)
  const whom = kinds.includes(wanted.kind) ? wanted : { ...NOBODY, kind: kinds[0] ?? 'self' }
  const isStaff = whom.kind === 'elder'
  const isNear = isOpen && now > day.startAt - BEFORE
  useMyNumber(day, onChanged)
  const asked = refusal?.code === 'NOT_VERIFIED' && steward ? steward : day.contact
  return (
    <Page className="day-detail">
      <DayHead day={day} now={now} />
      {isExpected && (
        <CheckInCard hasScene={scene !== null} isBusy={checkIn.isBusy} onCheckIn={() => void (scene ? checkIn.checkIn(scene) : checkIn.scan())} />
      )}
      {bookingsInOrder(day.mine).map(booking => (
        <BookingCard key={booking.bookingId} dayId={day.dayId} isDayOver={day.status === 'closed'} booking={booking} isBusy={isCancelling} onCancel={() => void cancel(booking)}
          alternatives={day.alternatives} onMove={toDayId => void move(booking, toDayId)} />
      ))}
      {day.canRate && <RateCard dayId={day.dayId} onDone={onChanged} />}
      {day.totals && <TotalsCard totals={day.totals} />}
      {day.canManage && isOpen && <ManageCard day={day} onChanged={onChanged} />}
      <Section title="摊位和时段" />
      {mayBook && <Hint className="day-reminder">点一个时段就约好，前一晚和开始前一小时微信提醒</Hint>}
      {mayBook && kinds.length > 1 && <ForWhom kinds={kinds} value={whom} onChange={setWhom} />}
      {mayBook && kinds.length === 1 && isStaff && <ForWhom kinds={kinds} value={whom} onChange={setWhom} />}
      {day.stalls.map(stall => (
        <StallCard
          key={stall.stallId}
          stall={stall}
          now={now}
          endAt={day.endAt}
          canBook={mayBook && !booked.some(b => b.stallId === stall.stallId && isOf(whom, b))}
          busySlot={busySlot}
          onBook={slotId => void book(stall.stallId, slotId, whom)}
          onNumber={isNear ? () => void takeNumber(stall.stallId, scene, whom, isStaff) : undefined}
        />
      ))}
      {isOpen && <Hint className="day-rule">{`叫号次序：${day.rule}`}</Hint>}
      <Card className={refusal ? 'day-contact is-warn' : 'day-contact'}>
        <Row>
          <Avatar name={asked.name} />
          <Grow>{asked.name}<Sub>{refusal?.words ?? '便民日负责人，有事问我'}</Sub></Grow>
          <CallButton phone={asked.phone} name={asked.name} />
        </Row>
      </Card>
      {day.canManage && isOpen && <PosterCard dayId={day.dayId} />}
      {day.canManage && <CodeCard kind="day" estateId={day.estateId} refId={day.codeRefId} title={day.title} />}
    </Page>
  )
}
