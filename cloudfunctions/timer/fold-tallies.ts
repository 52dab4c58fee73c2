import { plus, readTallyKey, type Figures, type Tally } from '../../domain/messages/tally'
import type { Member } from '../../domain/people/model'
import { updateWhere } from '../_shell/documents'
import { addFigures } from '../_shell/messages/figures'
import { command } from '../_shell/sdk'
import { drain } from './due'

/**
 * What became of each person's messages in the past hour goes into the days of the estates: a write for each person, and one
 * for each estate's day. Counts are taken before they are added: a crash in between loses some and doubles none.
 */
export async function foldTallies(until: number): Promise<void> {
  const days = new Map<string, Figures>()
  await drain<Member>('members', 'mailbox.tallyAt', until, async ({ _id, version, mailbox }) => {
    const cleared = { version: command.inc(1), 'mailbox.tally': command.set({}), 'mailbox.tallyAt': null }
    if (await updateWhere('members', { _id, version }, cleared)) addTo(days, mailbox.tally ?? {})
  })
  for (const [place, figures] of days) {
    const [estateId = '', day = ''] = place.split('~')
    await addFigures(estateId, Date.parse(`${day}T00:00:00+08:00`), figures)
  }
}

function addTo(days: Map<string, Figures>, tally: Tally): void {
  for (const [key, n] of Object.entries(tally)) {
    const { estateId, day, template, ending } = readTallyKey(key)
    const place = `${estateId}~${day}`
    days.set(place, plus(days.get(place) ?? {}, template, ending, n))
  }
}
