import { OneTeam } from '@/features/duty/one-team'
import { TeamScreen } from '@/features/duty/team-screen'

/** 一支服务队. */
export default function TeamPage() {
  return <OneTeam>{(team, reload) => <TeamScreen team={team} onChanged={reload} />}</OneTeam>
}
