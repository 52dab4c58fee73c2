import { advance, nextStep, toldBy, type Alarm, type AlarmStep } from '../../../domain/messages/alarm'
import { NOTICES, type NoticeEvent, type NoticeParams, type NoticeRule } from '../../../domain/messages/notices'
import type { Estate } from '../../../domain/places/model'
import { UnreachedCard } from '../../../domain/places/unreached'
import { now } from '../clock'
import { filter, plain, read, updateWhere } from '../documents'
import { command, database } from '../sdk'
import { isAnswered } from './answered'
import { addFigures } from './figures'
import { tellAll } from './tell'

/** Takes every step of an alarm that is due; the first at once. Safe to repeat: who was told is not told again, and a step is saved once. */
export async function runAlarm(alarm: Alarm): Promise<void> {
  let current: Alarm | null = alarm
  while (current?.nextAt != null && (current.step === 0 || current.nextAt <= now())) current = await takeStep(current)
}

async function takeStep(alarm: Alarm): Promise<Alarm | null> {
  const step = nextStep(alarm, await look(alarm))
  const isPushed = step.type === 'tell' && (await tellAll(step.memberIds, letterOf(alarm)))
  if (step.type === 'showUnreached') await showUnreached(alarm)
  const next = advance(alarm, step, isPushed, now())
  const { version, step: told, status, nextAt } = next
  if (!(await updateWhere('alarms', { _id: alarm._id, version: alarm.version }, { version, step: told, status, nextAt }))) return null
  await afterwards(alarm, step)
  return next
}

const letterOf = ({ _id: id, event, params, estateId }: Alarm) =>
  ({ id, event: event as NoticeEvent, params: params as unknown as NoticeParams, pace: 'urgent' as const, estateId })

/** Whether anybody told has looked, and whether somebody has acted without looking. */
async function look(alarm: Alarm): Promise<{ isSeen: boolean; isAnswered: boolean }> {
  const told = toldBy(alarm)
  if (!told.length) return { isSeen: false, isAnswered: false }
  const { data } = await database.collection('members').where({ _id: command.in(told) }).field({ 'mailbox.entries.id': true, 'mailbox.entries.isRead': true }).get()
  const sheets = data as { mailbox: { entries: { id: string; isRead: boolean }[] } }[]
  return { isSeen: sheets.some(({ mailbox }) => mailbox.entries.some(({ id, isRead }) => id === alarm._id && isRead)), isAnswered: await isAnswered(alarm) }
}

/** 没人查看: in the inbox of the estate's managers (the community's officers where it has none), and on the manager's home until somebody acts. */
async function showUnreached({ _id, event, params, estateId }: Alarm): Promise<void> {
  const estate = await read<Estate>('estates', estateId)
  const staff = (role: string) => (estate?.staff ?? []).filter(entry => entry.role === role).map(({ memberId }) => memberId)
  const managers = staff('siteManager')
  const { title, text, page }: NoticeRule = NOTICES[event as NoticeEvent]
  const about = params as unknown as NoticeParams
  const card = { alarmId: _id, title, text: text(about), page: page(about), at: now() }
  await updateWhere('estates', { _id: estateId }, { [`${matterPath(about.refId)}.${_id}`]: command.set(plain(card)) })
  const letter = { id: `${_id}-unreached`, event: 'urgentUnreached' as const, params: { ...about, page: card.page, detail: title }, pace: 'prompt' as const, estateId }
  await tellAll(managers.length ? managers : staff('communityOfficer'), letter)
}

async function afterwards(alarm: Alarm, step: AlarmStep): Promise<void> {
  const { template } = NOTICES[alarm.event as NoticeEvent]
  if (step.type === 'showUnreached') await addFigures(alarm.estateId, now(), { [template]: { unreached: 1 } })
  if (step.type === 'end' && alarm.status === 'unreached') await takeOffHome(alarm)
}

/** The card of this alarm goes from the manager's home and leaves nothing empty behind; those of other alarms about the same thing stay. */
async function takeOffHome({ _id, estateId, params }: Alarm): Promise<void> {
  const { refId } = params as unknown as NoticeParams
  const matter = matterPath(refId)
  const isTaken = await updateWhere('estates', { _id: estateId, [`${matter}.${_id}.alarmId`]: _id }, { [`${matter}.${_id}`]: command.remove() })
    || await updateWhere('estates', { _id: estateId, [`${matter}.alarmId`]: _id }, oldCardOff(matter))
  if (isTaken) await updateWhere('estates', { _id: estateId, [matter]: command.eq({}) }, { [matter]: command.remove() })
}

/** An estate from before holds the fields of the only card where the cards of all alarms stand now. */
const oldCardOff = (matter: string): object =>
  Object.fromEntries(Object.keys(UnreachedCard.shape).map(field => [`${matter}.${field}`, command.remove()]))

/** Every alarm under way about the same matter ends as known to the manager, and the matter goes from the home: two writes. */
export async function endAlarmsAbout({ estateId, params }: Alarm): Promise<void> {
  const { refId } = params as unknown as NoticeParams
  await database.collection('alarms').where(filter({ estateId, 'params.refId': refId, nextAt: command.gt(0) }))
    .update({ data: { status: 'acknowledged', nextAt: null, version: command.inc(1) } })
  await updateWhere('estates', { _id: estateId }, { [matterPath(refId)]: command.remove() })
}

/** Where the cards about one thing stand, each under its alarm. */
const matterPath = (refId: string): string => `unreached.${refId}`
