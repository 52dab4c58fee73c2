import { accept, reject, type Decision } from '../kernel/decision'
import { newBooking, type BookedFor } from './book-slot'
import { CHECK_IN_BEFORE } from './check-in'
import type { Booking, ConvenienceDay } from './model'
import { bookedKey } from './person-key'

export interface TakeNumber extends BookedFor { stallId: string; scene: string | null; isResident: boolean }
export type NumberRejection = 'DAY_CLOSED' | 'STALL_UNKNOWN' | 'CODE_WRONG' | 'TOO_EARLY' | 'DAY_OVER' | 'NO_NUMBERS' | 'ALREADY_BOOKED' | 'NAME_NEEDED' | 'STALL_CLOSED'

/** 现场取号：人在现场（扫码，或由管家发号），开始前一小时起，每个摊位留出若干个号，取到就算到场。 */
export function takeNumber(day: ConvenienceDay, command: TakeNumber): Decision<Booking, NumberRejection> {
  const { stallId, scene, isResident, isSteward, at, person } = command
  const stall = day.stalls[stallId]
  if (day.status !== 'open') return reject('DAY_CLOSED')
  if (!stall) return reject('STALL_UNKNOWN')
  if (stall.closed !== null) return reject('STALL_CLOSED')
  if (!isSteward && scene !== day.checkInScene) return reject('CODE_WRONG')
  if (!isResident && !person) return reject('NAME_NEEDED')
  if (at < day.startAt - CHECK_IN_BEFORE) return reject('TOO_EARLY')
  if (at > day.endAt) return reject('DAY_OVER')
  if (day.bookedKeys.includes(bookedKey(command, stallId))) return reject('ALREADY_BOOKED')
  if (stall.walkIns.left < 1) return reject('NO_NUMBERS')
  return accept({ ...newBooking(command, stallId), slotId: null, status: 'checkedIn', checkedInAt: at })
}
