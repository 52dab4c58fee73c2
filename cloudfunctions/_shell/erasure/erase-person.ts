import type { Member } from '../../../domain/people/model'
import { now } from '../clock'
import { filter, removeWhere, updateWhere } from '../documents'
import { command } from '../sdk'
import { eachPage } from './each-page'
import { erasePage, type Trace } from './erase-page'
import { eraseOffice } from './office'
import { eraseRecords } from './records'
import { TRACES } from './traces'

/**
 * Takes a person whose sheet is cleared out of everything else, then drops the sheet. Each round is one read of at most
 * 50 documents by an index and a write for each, and finds only what is still left: it may stop anywhere, at `until` at
 * the latest, and be taken up again by the timer. What goes wrong is left to the timer, too.
 */
export async function erasePerson({ _id: memberId, erasing }: Pick<Member, '_id' | 'erasing'>, until: number): Promise<void> {
  const { name = '', phone = '', served = [] } = erasing ?? {}
  const erased = { memberId, name, phone }
  const told = new Set<string>()
  const isLate = () => now() >= until
  const erase = (collection: string, docs: Trace[]) => erasePage(collection, docs, erased, told)
  try {
    for (const [collection, field] of TRACES) {
      if (!(await eachPage<Trace>(collection, filter({ [field]: memberId }), isLate, docs => erase(collection, docs)))) return
    }
    if ((await eraseRecords(erased, isLate)) && (await eraseOffice(served, erased, isLate, erase))) await dropSheet(memberId)
  } catch (error) {
    console.error('erasure left to the timer', error)
  }
}

/** Whoever has begun anew meanwhile keeps the sheet; while the book of a door has not heard of it yet, the timer comes again. */
async function dropSheet(memberId: string): Promise<void> {
  const isSettled = { _id: memberId, doorsDueAt: null }
  if (!(await removeWhere('members', { ...isSettled, consent: null }))) await updateWhere('members', isSettled, { erasing: command.set(null), erasingAt: null })
}
