import type { PublishDay } from '../../domain/days/publish-day'
import type { Household } from '../requests/story'
import type { Times } from '../times'

/** A convenience day as planned, who booked what, and how far the queue has come. */
export interface DayPlan {
  id: string
  publishedAt: number
  title: string
  place: string
  words: string
  startAt: number
  endAt: number
  stalls: PublishDay['stalls']
  /** By stall (from 0): who took which slot (from 0). */
  booked: { stall: number; slot: number; key: string }[]
  cancelled?: string[]
  /** By stall (from 0): for which helpers are called. */
  staffed?: { stall: number; partySeats: number; neighborSeats: number }[]
  /** By stall (from 0): which is not held, and why. */
  closed?: { stall: number; reason: string }[]
  isOver?: boolean
}

const STALLS: PublishDay['stalls'] = [
  { kind: 'haircut', title: '理发', helper: '春风里理发店', slotMinutes: 30, capacity: 3, walkIns: 6 },
  { kind: 'freeClinic', title: '义诊', helper: '社区卫生站 刘医生', slotMinutes: 30, capacity: 4, walkIns: 6 },
  { kind: 'sharpening', title: '磨刀', helper: '老兵磨刀 蒋师傅', slotMinutes: 30, capacity: 6, walkIns: 6 },
]

const KEYS: PublishDay['stalls'][number] = { kind: 'other', title: '配钥匙', helper: '', slotMinutes: 30, capacity: 4, walkIns: 4 }
/** 大件家电: the craftsman goes where they stand. */
const VISITS: PublishDay['stalls'][number] = { kind: 'applianceRepair', title: '大件家电上门', helper: '便民维修 郑师傅', slotMinutes: 60, capacity: 2, walkIns: 0, isHomeVisit: true }

export function dayPlansOf({ day, next }: Times, household: Household): DayPlan[] {
  const saturday = next('saturday')
  const last = saturday - 7 >= -1 ? saturday - 14 : saturday - 7
  return [
    {
      id: 'demo-day', publishedAt: day(-3, '15:00'), title: '便民日 · 服务到楼下', place: '中心花园', words: '理发、量血压、磨剪子，都在家门口。雨天改在活动室。',
      startAt: day(saturday, '09:00'), endAt: day(saturday, '11:30'), stalls: STALLS,
      booked: [
        ...[[0, 2, 1], [0, 4, 0], [0, 5, 2], [1, 1, 1], [2, 6, 3]].map(([slot, building, n]) => ({ stall: 0, slot: slot!, key: household(building!, n!) })),
        { stall: 0, slot: 1, key: 'wangguifen' }, { stall: 1, slot: 0, key: 'wangguifen' }, { stall: 1, slot: 1, key: 'linqiuyue' },
        ...[[0, 1, 5], [0, 2, 6], [0, 4, 3], [2, 3, 7]].map(([slot, building, n]) => ({ stall: 1, slot: slot!, key: household(building!, n!) })),
        ...[[0, 6, 0], [1, 5, 4], [1, 2, 2]].map(([slot, building, n]) => ({ stall: 2, slot: slot!, key: household(building!, n!) })),
      ],
      cancelled: ['linqiuyue'],
    },
    {
      id: 'demo-day-next', publishedAt: day(-2, '16:00'), title: '便民日 · 岁末这一场', place: '活动室', words: '上一次没约上的，这次请早些约。',
      startAt: day(saturday + 14, '09:00'), endAt: day(saturday + 14, '11:30'), stalls: [...STALLS, VISITS, KEYS],
      booked: [{ stall: 1, slot: 0, key: household(2, 6) }, { stall: 3, slot: 0, key: household(1, 6) }],
      staffed: [{ stall: 0, partySeats: 1, neighborSeats: 2 }], closed: [{ stall: 4, reason: '配钥匙的师傅那天来不了' }],
    },
    {
      id: 'demo-day-past', publishedAt: day(last - 6, '15:00'), title: '便民日 · 家门口的服务', place: '活动室', words: '先到先叫号，行动不便的请告诉管家，我们上门。',
      startAt: day(last, '09:00'), endAt: day(last, '11:30'), stalls: STALLS.slice(0, 2), isOver: true,
      booked: [
        { stall: 0, slot: 0, key: 'wangguifen' }, { stall: 0, slot: 1, key: household(3, 3) }, { stall: 0, slot: 2, key: household(5, 6) },
        { stall: 1, slot: 0, key: 'zhangxiaoman' }, { stall: 1, slot: 0, key: household(1, 6) }, { stall: 1, slot: 1, key: household(4, 5) },
      ],
    },
  ]
}
