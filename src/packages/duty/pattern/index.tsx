import { OneTeam } from '@/features/duty/one-team'
import { PatternForm } from '@/features/duty/pattern-form'

/** 每周排班 of a team, for its lead and the office. */
export default function PatternPage() {
  return <OneTeam>{(team, reload) => <PatternForm key={team.teamId} team={team} onSaved={reload} />}</OneTeam>
}
