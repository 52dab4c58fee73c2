import { roster } from './contract/roster'
import { teams } from './contract/teams'

export { OnDuty, ShiftItem, ShiftView } from './contract/roster'
export { TeamSummary, TeamView } from './contract/teams'

/** 服务队和值班: the teams of an estate, and who stands when. */
export const duty = { ...teams, ...roster }
