import { emptyFigures, figuresId, type FigureChange } from '../../../domain/requests/figures'
import { insert, updateWhere } from '../documents'
import { command } from '../sdk'

/**
 * Adds a request's change to the figures of its estate and month, once: the same update marks the version as seen, and a
 * change that comes again does not match. One write; three for the first of the month and for a repeat.
 */
export async function countFigures(change: FigureChange): Promise<void> {
  if (await add(change)) return
  await insert('requestFigures', emptyFigures(change))
  await add(change)
}

function add({ estateId, month, requestId, version, increments }: FigureChange): Promise<boolean> {
  const seen = `seen.${requestId}`
  const isNew = command.or([{ [seen]: command.lt(version) }, { [seen]: command.exists(false) }])
  return updateWhere('requestFigures', command.and([{ _id: figuresId(estateId, month) }, isNew]) as Record<string, unknown>, {
    ...Object.fromEntries(increments.map(([path, by]) => [path, command.inc(by)])), [seen]: version,
  })
}
