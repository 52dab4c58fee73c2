import { emptyFigures, figuresId, type FigureChange } from '../../../domain/requests/figures'
import { insert } from '../documents'
import { addOnce } from './add-once'

/** Adds a request's change to the figures of its estate and month, once. One write; three for the first of the month and for a repeat. */
export async function countFigures(change: FigureChange): Promise<void> {
  if (await add(change)) return
  await insert('requestFigures', emptyFigures(change))
  await add(change)
}

const add = ({ estateId, month, requestId, version, increments }: FigureChange): Promise<boolean> =>
  addOnce('requestFigures', figuresId(estateId, month), { key: requestId, version, increments })
