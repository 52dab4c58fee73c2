import { startAlarm, type Alarm } from '../../../domain/messages/alarm'
import { NOTICES, type NoticeEvent, type NoticeParams, type NoticeRule } from '../../../domain/messages/notices'
import { paceOf } from '../../../domain/messages/pace'
import { now } from '../clock'
import { insert, read } from '../documents'
import { runAlarm } from '../messages/alarms'
import { tellAll } from '../messages/tell'

export interface Notice {
  event: NoticeEvent
  params: NoticeParams
  /** Everybody here gets an inbox entry, and a push while they have quota. */
  to: string[]
  /** The matter itself is urgent (漏水、停电…), whatever the event. */
  isUrgent?: boolean
  /** Who is told next, group by group, when no push went out; for urgent matters also when nobody looks. */
  ladder?: string[][]
}
/** Where it happened, so that it is counted there and the estate's manager hears of what nobody saw. */
export interface Scope { communityId: string; estateId: string }

/**
 * Tells people once per id: inbox always, push at the pace of the notice, and the next on the ladder when no push went out.
 * What could not go out yet stays owed in the mailbox, and urgent notices stay with the timer until somebody has looked.
 */
export async function notify(notice: Notice, id: string, scope: Scope): Promise<void> {
  const { event, params, to, ladder, isUrgent = false } = notice
  const rule: NoticeRule = NOTICES[event]
  const pace = paceOf(rule, { isUrgent, hasLadder: ladder !== undefined })
  if (pace === 'urgent') return alarm(notice, id, scope)
  const letter = { id, event, params, pace, estateId: scope.estateId }
  for (const group of [to, ...(ladder ?? [])]) if (await tellAll(group, letter)) return
}

/** Written down before anybody is told, so that a crash on the way leaves it to the timer. */
async function alarm({ event, params, to, ladder = [] }: Notice, id: string, { communityId, estateId }: Scope): Promise<void> {
  const started = startAlarm({ id, communityId, estateId, event, params: { ...params }, groups: [to, ...ladder], at: now() })
  const isNew = await insert('alarms', started)
  const current = isNew ? started : await read<Alarm>('alarms', id)
  if (current?.step === 0) await runAlarm(current)
}
