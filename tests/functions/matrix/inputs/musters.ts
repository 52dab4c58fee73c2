import { musterCallIdOf, musterIdOf, mustered } from '../../fixture/musters'
import { memberIdOf } from '../../fixture/people'
import { buildingId, estateId } from '../../fixture/places'
import type { Inputs } from './input'

export const things = mustered

export const musters: Inputs<'musters'> = {
  start: place => ({ estateId: estateId(place), reason: '暴雨内涝', words: '请到高处', whom: { kind: 'buildings', buildingIds: [buildingId(place, 1)], teamId: null } }),
  answer: place => ({ musterId: musterIdOf('open', place), answer: 'safe', words: '' }),
  get: place => ({ musterId: musterIdOf('open', place) }),
  list: place => ({ estateId: estateId(place) }),
  roll: place => ({ musterId: musterIdOf('tasks', place), column: 'canHelp' }),
  remind: place => ({ musterId: musterIdOf('open', place) }),
  giveTask: place => ({ musterId: musterIdOf('end', place), callId: musterCallIdOf('end', place, 'neighbor'), words: '送饮用水', forCallId: null }),
  answerTask: (place, role) => ({ musterId: musterIdOf('tasks', place), taskId: `task-${memberIdOf(role, place)}`, isDone: true, words: '' }),
  standDown: place => ({ musterId: musterIdOf('end', place), words: '水退了' }),
}
