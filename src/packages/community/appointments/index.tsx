import { Appointments } from '@/features/community/appointments'
import '@/features/community/community.scss'

/** 任职 */
export default function AppointmentsPage() {
  return <Appointments />
}
