import { now } from '../clock'
import { updateWhere } from '../documents'
import { command, database } from '../sdk'

interface Original { originalId: string }

/** Marks the original once; nothing happens when it is marked already. */
export async function leadDuplicate({ originalId }: Original): Promise<void> {
  await updateWhere('requests', { _id: originalId, hasDuplicates: false }, { hasDuplicates: true, version: command.inc(1) })
}

/** Everything that follows the original is looked at again by the timer, which moves it; the version keeps a late writer from losing the call. */
export async function wakeDuplicates({ originalId }: Original): Promise<void> {
  await database.collection('requests').where({ 'original.requestId': originalId }).update({ data: { wakeAt: now(), version: command.inc(1) } })
}
