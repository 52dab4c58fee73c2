import type { Alarm } from '../../domain/messages/alarm'
import { done, reach } from '../_shell/call'
import { read, updateWhere } from '../_shell/documents'
import { takeOffHome } from '../_shell/messages/alarms'
import { Refused } from '../_shell/refused'
import type { MessagesHandlers } from './handlers'

/** 知道了: the manager takes it over, and the card goes from the home. Only an alarm nobody looked at changes, so a repeat changes nothing. */
export const acknowledge: MessagesHandlers['acknowledge'] = async ({ alarmId }, call) => {
  const alarm = await read<Alarm>('alarms', alarmId)
  if (!alarm) throw new Refused('NOT_FOUND')
  reach(call, alarm)
  await updateWhere('alarms', { _id: alarmId, version: alarm.version, status: 'unreached' }, { status: 'acknowledged', nextAt: null, version: alarm.version + 1 })
  await takeOffHome(alarm)
  return done({ alarmId })
}
