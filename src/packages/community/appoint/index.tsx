import { AppointForm } from '@/features/community/appoint-form'
import '@/features/community/community.scss'

/** 任命 */
export default function AppointPage() {
  return <AppointForm />
}
