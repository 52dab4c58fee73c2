import { musters } from '../../domain/musters/contract'
import { serve } from '../_shell/serve'
import { answer } from './answer'
import { answerTask, giveTask, remind, standDown } from './lead'
import { get, list, roll } from './read'
import { calledTeam, start } from './start'

export const main = serve(musters, { start, answer, get, list, roll, remind, giveTask, answerTask, standDown }, { named: { musterId: 'musters', estateId: 'estates' }, joins: { start: calledTeam } })
