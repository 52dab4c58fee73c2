import { memberIdOf, sceneFrom } from '../cloudfunctions/_shell/ids'
import { bookedKey } from '../domain/days/book-slot'
import type { ConvenienceDay } from '../domain/days/model'
import { publishDay } from '../domain/days/publish-day'
import { inShanghai } from '../domain/kernel/calendar'
import { maskName } from '../domain/kernel/mask'
import { personOf, phoneOf } from './people'
import { CHUNFENG } from './places'
import { DAY, HOUR } from './seed'

const SATURDAY = 6
const OFFICER = { memberId: memberIdOf('o-he-officer'), hat: 'communityOfficer' as const, name: '何主任' }

/** 每周六: the coming one with bookings, and last week's which is over. */
function build(id: string, startAt: number, now: number): ConvenienceDay {
  const decision = publishDay({
    dayId: id, at: Math.min(now, startAt) - 3 * DAY, by: OFFICER, communityId: CHUNFENG.communityId, estateId: CHUNFENG.estateId,
    title: '理发 · 义诊 · 磨刀', place: '中心花园', words: '每人每个摊位一个号，到场扫码签到，听叫号。', startAt, endAt: startAt + 2.5 * HOUR,
    stalls: [
      { kind: 'haircut', title: '理发', helper: '小美理发店', slotMinutes: 30, capacity: 3 },
      { kind: 'freeClinic', title: '义诊', helper: '社区卫生服务中心', slotMinutes: 30, capacity: 4 },
      { kind: 'sharpening', title: '磨刀', helper: '老郑师傅', slotMinutes: 50, capacity: 6 },
    ],
    contact: { name: '何主任', phone: phoneOf(5) }, checkInScene: sceneFrom(id),
  })
  if (!decision.accepted) throw new Error(`demo day ${id}: ${decision.rejection}`)
  return decision.event
}

function booked(day: ConvenienceDay, openid: string, stallId: string, slotId: string, isOver: boolean): ConvenienceDay {
  const memberId = memberIdOf(openid)
  const { name, publicName } = personOf(openid)
  const stall = day.stalls[stallId]!
  const slot = stall.slots[slotId]!
  return {
    ...day, version: day.version + 1, bookedKeys: [...day.bookedKeys, bookedKey(memberId, stallId)], memberIds: [...day.memberIds, memberId],
    stalls: { ...day.stalls, [stallId]: { ...stall, slots: { ...stall.slots, [slotId]: { ...slot, left: slot.left - 1 } } } },
    bookings: [...day.bookings, {
      bookingId: `${day._id}-${day.bookings.length + 1}`, stallId, slotId, memberId, name: publicName ?? maskName(name), bookedAt: day.createdAt + HOUR,
      status: isOver ? 'done' : 'booked', checkedInAt: isOver ? slot.startAt - HOUR / 4 : null, calledAt: isOver ? slot.startAt : null,
    }],
  }
}

const BOOKINGS: [string, string, string][] = [
  ['o-neighbor-1', 's1', 't01'], ['o-neighbor-9', 's1', 't01'], ['o-neighbor-15', 's1', 't01'], ['o-neighbor-22', 's1', 't02'],
  ['o-neighbor-30', 's2', 't01'], ['o-neighbor-33', 's2', 't02'], ['o-lin-neighbor', 's2', 't02'], ['o-neighbor-41', 's3', 't01'],
]

export function daysOf(now: number): ConvenienceDay[] {
  const today = inShanghai(now)
  const ahead = (SATURDAY - today.day() + 7) % 7 || 7
  const nine = today.startOf('day').valueOf() + 9 * HOUR
  const fill = (day: ConvenienceDay, isOver: boolean) => BOOKINGS.reduce((d, [openid, stall, slot]) => booked(d, openid, stall, slot, isOver), day)
  return [fill(build('demo-day', nine + ahead * DAY, now), false), fill(build('demo-day-past', nine + (ahead - 7) * DAY - 7 * DAY, now), true)]
}
