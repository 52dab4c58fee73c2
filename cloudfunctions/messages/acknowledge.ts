import type { Alarm } from '../../domain/messages/alarm'
import { done, reach } from '../_shell/call'
import { read } from '../_shell/documents'
import { endAlarmsAbout } from '../_shell/messages/alarms'
import { Refused } from '../_shell/refused'
import type { MessagesHandlers } from './handlers'

/** 知道了: the manager takes the matter over; its alarms end and its card goes from the home. A repeat finds nothing left to end. */
export const acknowledge: MessagesHandlers['acknowledge'] = async ({ alarmId }, call) => {
  const alarm = await read<Alarm>('alarms', alarmId)
  if (!alarm) throw new Refused('NOT_FOUND')
  reach(call, alarm)
  await endAlarmsAbout(alarm)
  return done({ alarmId })
}
