import { PostCalendar } from '@/features/posts/post-calendar'

/** 岗位日历: the estate's month at a glance. */
export default function CalendarPage() {
  return <PostCalendar now={Date.now()} />
}
