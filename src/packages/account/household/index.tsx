import { Household } from '@/features/joining/household'
import { Page } from '@/ui'
import '@/features/joining/joining.scss'

/** 我家 */
export default function HouseholdPage() {
  return <Page className="household"><Household /></Page>
}
