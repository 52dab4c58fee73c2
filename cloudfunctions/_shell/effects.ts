import type { Effect } from '../../domain/kernel/actor'
import { audit } from './effects/audit'
import { callForSeats } from './effects/call-for-seats'
import { countFigures } from './effects/count-figures'
import { createCode } from './effects/create-code'
import { leadDuplicate, wakeDuplicates } from './effects/duplicates'
import { homeVisit } from './effects/home-visit'
import { callHands } from './effects/call-hands'
import { leadPosts } from './effects/lead-posts'
import { keepSums } from './effects/keep-sums'
import { notify } from './effects/notify'
import { recordService } from './effects/record-service'
import { settleAppointment } from './effects/settle-appointment'
import { staffing } from './effects/staffing'
import { showDay, showPost, showShift } from './effects/show-on-board'
import { askForHelp } from './musters/ask-for-help'
import { countMuster } from './musters/count-muster'
import { showMuster } from './musters/show-muster'
import { beginSweep } from './musters/sweep'
import { command, database } from './sdk'

export { EFFECTS_GRACE } from './effects/grace'

/** A document that an effect made, which owes something itself. */
export interface Made { collection: string; doc: { _id: string; version: number; effects: Effect[] } }

/** What each type of effect does; every one is safe to repeat with the same id. */
const EFFECTS: Record<string, (data: never, id: string, doc: never) => Promise<void | Made>> = {
  notify, showPost, showDay, createCode, countFigures,
  recordService, callForSeats, leadPosts, callHands, showShift, homeVisit, staffing,
  leadDuplicate, wakeDuplicates,
  settleAppointment, audit, keepSums,
  beginSweep, showMuster, countMuster, askForHelp,
}

/** What shows a document as it is needs no second time, however many who came in the same moment owe it. */
const once = (effects: readonly Effect[]): Effect[] => {
  const said = effects.map(({ id, type, data }) => (type.startsWith('show') ? JSON.stringify([type, data]) : id))
  return effects.filter((_, i) => said.indexOf(said[i]!) === i)
}

/**
 * Carries out what a saved document still owes, then removes it unless the document has moved on since
 * (the next writer, or the timer, then finds it and repeats it harmlessly). A failure never fails the operation.
 */
export async function runEffects(collection: string, doc: { _id: string; version: number; effects: Effect[] }): Promise<void> {
  if (!doc.effects.length) return
  try {
    for (const { id, type, data } of once(doc.effects)) {
      const made = await EFFECTS[type]!(data as never, id, doc as never)
      if (made) await runEffects(made.collection, made.doc)
    }
    await database.collection(collection).where({ _id: doc._id, version: doc.version })
      .update({ data: { effects: command.set([]), effectsDueAt: null } })
  } catch (error) {
    console.error('effects left to the timer', { collection, id: doc._id }, error)
  }
}
