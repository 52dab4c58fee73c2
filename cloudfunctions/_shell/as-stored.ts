import { filledDay } from '../../domain/days/stored'

/** Collections whose documents of earlier versions lack fields of today, and how those are filled in. */
const FILLED: Record<string, <Doc>(doc: Doc) => Doc> = { days: filledDay as <Doc>(doc: Doc) => Doc }

/** A document, or some of its fields, as this version knows it. */
export const asStored = <Doc>(collection: string, doc: Doc): Doc => FILLED[collection]?.(doc) ?? doc
