import { InMyEstate } from '@/cloud/in-my-estate'
import { WeekScreen } from '@/features/duty/week-screen'

/** 值班表: who stands when, and who is on duty now. */
export default function WeekPage() {
  return <InMyEstate>{estateId => <WeekScreen estateId={estateId} />}</InMyEstate>
}
