import { noticeTime } from '../../../domain/kernel/calendar'
import type { NoticeEvent } from '../../../domain/messages/notices'
import type { Muster, MusterCall, MusterRoll, Sweep } from '../../../domain/musters/model'
import { SWEEP_PAGE } from '../../../domain/musters/start-muster'
import { afterPage, newSweep } from '../../../domain/musters/sweep'
import { now } from '../clock'
import { read, updateWhere } from '../documents'
import { list } from '../list'
import { tellAll, type Letter } from '../messages/tell'
import { command, database } from '../sdk'
import { callPage, type CalledPage } from './call-page'

/** Somebody faster is met again so often. */
const ATTEMPTS = 8

const EVENTS = { call: 'musterCalled', remind: 'musterReminded', over: 'musterOver' } as const satisfies Record<Sweep['kind'], NoticeEvent>

/** Begins a sweep once, and takes its first page at once; the rest is the timer's. Behind one under way it waits its turn. */
export async function beginSweep({ kind, parts }: { kind: Sweep['kind']; parts?: Sweep['parts'] }, id: string, { _id }: Muster): Promise<void> {
  const guard = { _id, lastSweep: command.neq(id), ...(kind === 'remind' && { 'sweeps.0': command.exists(false) }) }
  const sweep = newSweep(id, kind, parts)
  await updateWhere('musterRolls', guard, { sweeps: command.push([sweep]), lastSweep: id, wakeAt: now(), version: command.inc(1) })
  await sweepOn(_id, { until: Infinity, most: SWEEP_PAGE })
}

/**
 * Goes on page by page: everybody of a page is called and told before the page counts as done, and nobody is told twice, so
 * that a page broken off is taken again without harm. Stops when `until` has passed, or once `most` people have been told.
 */
export async function sweepOn(musterId: string, { until, most = Infinity }: { until: number; most?: number }): Promise<void> {
  const muster = await read<Muster>('musters', musterId)
  for (let told = 0, missed = 0; muster && told < most && missed < ATTEMPTS && now() < until;) {
    const roll = await rollOf(musterId)
    const [sweep] = roll?.sweeps ?? []
    if (!roll || !sweep) return
    const page = await takePage(muster, sweep)
    if (page && await advance(roll, page)) told += page.memberIds.length
    else missed++
  }
}

/** The roll without the marks of what is counted. */
async function rollOf(musterId: string): Promise<Pick<MusterRoll, '_id' | 'version' | 'sweeps'> | null> {
  const { data } = await database.collection('musterRolls').doc(musterId).field({ version: true, sweeps: true }).get()
  return data as Pick<MusterRoll, '_id' | 'version' | 'sweeps'> | null
}

async function takePage(muster: Muster, sweep: Sweep): Promise<CalledPage | null> {
  const page = sweep.kind === 'call' ? await callPage(muster, sweep) : await toldPage(muster, sweep)
  // Once it is over nobody is called any more, though who had been is still counted.
  const isForNobody = sweep.kind !== 'over' && muster.status !== 'open'
  if (page && !isForNobody) await tellAll(page.memberIds, letterOf(muster, sweep))
  return page
}

/** Everybody called, or those who have not answered yet. */
async function toldPage({ _id: musterId }: Muster, { kind, cursor }: Sweep): Promise<CalledPage> {
  const { docs, cursor: next } = await list<Pick<MusterCall, '_id' | 'memberId'>>({
    collection: 'musterCalls', where: { musterId, ...(kind === 'remind' && { answer: 'none' }) }, by: kind === 'remind' ? 'at' : 'createdAt', order: 'asc',
    cursor: cursor ?? undefined, limit: SWEEP_PAGE, fields: ['memberId'],
  })
  return { memberIds: docs.map(({ memberId }) => memberId), called: 0, cursor: next }
}

function letterOf({ _id: refId, reason, whomWords, words, endWords, estateId, createdAt, endedAt }: Muster, { id, kind }: Sweep): Letter {
  const params = { refId, subject: reason, place: whomWords, when: noticeTime(endedAt ?? createdAt), detail: kind === 'over' ? endWords : words }
  return { id, event: EVENTS[kind], params, pace: 'prompt', estateId }
}

function advance({ _id, version, sweeps }: Pick<MusterRoll, '_id' | 'version' | 'sweeps'>, { called, cursor }: CalledPage): Promise<boolean> {
  const next = afterPage(sweeps, cursor)
  return updateWhere('musterRolls', { _id, version }, {
    sweeps: command.set(next), called: command.inc(called), version: command.inc(1), ...(next.length ? {} : { wakeAt: null }),
  })
}
