import { InMyEstate } from '@/cloud/in-my-estate'
import { TeamsScreen } from '@/features/duty/teams-screen'

/** 服务队 of the estate. */
export default function TeamsPage() {
  return <InMyEstate>{estateId => <TeamsScreen estateId={estateId} />}</InMyEstate>
}
