import { inShanghai } from '../../../domain/kernel/calendar'
import { dayOf, type Figures } from '../../../domain/messages/tally'
import { insert, updateWhere } from '../documents'
import { command } from '../sdk'

/** Adds to what became of the messages of an estate on the day of `at`, by template and ending; one write, two for the first of a day. */
export async function addFigures(estateId: string, at: number, figures: Figures): Promise<void> {
  const _id = `${estateId}-${dayOf(at)}`
  const more = Object.entries(figures).flatMap(([template, endings]) =>
    Object.entries(endings).map(([ending, n]) => [`figures.${template}.${ending}`, command.inc(n)] as const))
  const add = () => updateWhere('deliveries', { _id }, Object.fromEntries(more))
  if (await add()) return
  const isFirst = await insert('deliveries', { _id, estateId, dayAt: inShanghai(at).startOf('day').valueOf(), figures })
  if (!isFirst) await add()
}
