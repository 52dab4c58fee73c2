import { YearScreen } from '@/features/days/year-screen'

/** 便民日年历 */
export default function DayYearPage() {
  return <YearScreen now={Date.now()} />
}
