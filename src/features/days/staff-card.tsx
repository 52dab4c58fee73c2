import type { DayView } from '@domain/days/contract'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button, Card, Grow, Hint, Row, Seats, Section, Sheet } from '@/ui'
import { useIsOrganizer } from './use-is-organizer'
import { StaffForm } from './staff-form'

/** 人手: which stalls ask for helpers and how many have come forward. */
export function StaffCard({ day: { dayId, stalls, staff }, onChanged }: { day: DayView; onChanged: () => void }) {
  const [asking, setAsking] = useState<string | null>(null)
  const isOrganizer = useIsOrganizer()
  const open = stalls.filter(({ closed }) => closed === null)
  if (!isOrganizer && staff.length === 0) return null
  return (
    <>
      <Section title="人手" />
      <Card className="day-staff">
        {open.map(({ stallId, title }) => {
          const asked = staff.find(one => one.stallId === stallId)
          return (
            <Row key={stallId} className="day-queue-line">
              <Grow>{title}{asked ? <Seats party={asked.party} neighbor={asked.neighbor} /> : <Hint>没有招人</Hint>}</Grow>
              {asked && <Button kind="ghost" small className={`staff-post-${stallId}`} onClick={() => void Taro.navigateTo({ url: `/packages/posts/detail/index?id=${asked.postId}` })}>看岗位</Button>}
              {!asked && isOrganizer && <Button kind="ghost" small className={`staff-${stallId}`} onClick={() => setAsking(stallId)}>招人</Button>}
            </Row>
          )
        })}
      </Card>
      <Sheet title={`${stalls.find(({ stallId }) => stallId === asking)?.title ?? ''} 招人`} isOpen={asking !== null} onClose={() => setAsking(null)}>
        {asking && <StaffForm dayId={dayId} stallId={asking} onDone={() => { setAsking(null); onChanged() }} />}
      </Sheet>
    </>
  )
}
