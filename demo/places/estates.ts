import { boardCardOf as dayCard } from '../../domain/days/view'
import type { ConvenienceDay } from '../../domain/days/model'
import type { Shift } from '../../domain/duty/shift'
import type { Estate } from '../../domain/places/model'
import type { TurnSettings } from '../../domain/requests/turn-settings'
import type { ServicePost } from '../../domain/posts/model'
import { boardCardOf as postCard } from '../../domain/posts/view'
import { dutyCardsOf } from '../duty/roster'
import type { Cast } from '../people/cast'
import type { Times } from '../times'
import { LOTUS_POND } from './lotus-pond'
import type { Site } from './site'
import { SPRING_BREEZE } from './spring-breeze'

const NOTICES: Record<string, [title: string, offset: number, clock: string][]> = {
  [SPRING_BREEZE.estateId]: [
    ['3 栋水箱清洗：周五上午停水，请提前存水', -1, '17:30'], ['第四季度公共收益明细已张贴在公告栏', -4, '10:00'], ['楼道禁止电动车充电，充电棚新增 20 个位', -8, '09:00'],
  ],
  [LOTUS_POND.estateId]: [['池塘护栏检修完成，可正常通行', -2, '16:00']],
}

/** 办事设置: lamps and sockets go to whose turn it is as soon as they are filed; the manager wrote two sentences of the estate's own. */
const DESKS: Record<string, Estate['desk']> = {
  [SPRING_BREEZE.estateId]: {
    ready: { accept: ['已收到，半小时内上门', '已收到，今天内上门', '请先保持现场安全，师傅马上到'] },
    turns: { isAutomatic: true, categories: ['power'], outIds: [], only: {} } satisfies TurnSettings,
  },
}

interface Shown { posts: readonly ServicePost[]; days: readonly ConvenienceDay[]; shifts: readonly Shift[] }

/** The estates with their staff, and the board as it stands once every post and day has been shown on it. */
export const estatesOf = (cast: Cast, shown: Shown, times: Times): Estate[] => [SPRING_BREEZE, LOTUS_POND].map(site => estateOf(site, cast, shown, times))

function estateOf({ estateId, mark: _, ...site }: Site, cast: Cast, { posts, days, shifts }: Shown, { now, day }: Times): Estate {
  const isAhead = (item: { estateId: string; endAt: number }) => item.estateId === estateId && item.endAt > now
  return {
    _id: estateId, ...site, staff: cast.staffOf(estateId), ...(DESKS[estateId] ? { desk: DESKS[estateId] } : {}), createdAt: day(-60, '09:00'),
    duty: dutyCardsOf(shifts.filter(shift => shift.estateId === estateId), now),
    board: {
      posts: Object.fromEntries(posts.filter(isAhead).map(post => [post._id, postCard(post)])),
      days: Object.fromEntries(days.filter(isAhead).map(one => [one._id, dayCard(one)])),
      notices: NOTICES[estateId]!.map(([title, offset, clock], i) => ({ id: `${estateId}-n${i + 1}`, title, at: day(offset, clock) })),
    },
  }
}
