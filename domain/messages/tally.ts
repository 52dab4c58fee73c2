import { inShanghai } from '../kernel/calendar'
import type { TemplateKey } from './model'

/**
 * How a notice ended for a person: pushed by itself, told within a digest, refused by the platform (43101), given up,
 * in the inbox alone because nothing was left; `unreached` counts urgent notices that nobody looked at.
 */
export const ENDINGS = ['sent', 'digested', 'refused', 'failed', 'inboxOnly', 'unreached'] as const
export type Ending = (typeof ENDINGS)[number]

/** Counts of a person not yet added to the estate's days, by estate, day, template and ending. */
export type Tally = Record<string, number>

const HOUR = 3_600_000
/** 2026-11-24, the Shanghai day. */
export const dayOf = (at: number): string => inShanghai(at).format('YYYY-MM-DD')
/** A tally is added to the estate's day after the hour in which it was counted: a write an hour instead of one a message. */
export const tallyAtOf = (at: number): number => (Math.floor(at / HOUR) + 1) * HOUR

export interface Counted { estateId: string; at: number; template: TemplateKey }

/** The name of a count; ids hold no tilde, and no dot, which the database would take for a path. */
export const tallyKey = ({ estateId, at, template }: Counted, ending: Ending): string => [estateId, dayOf(at), template, ending].join('~')

export function readTallyKey(key: string): { estateId: string; day: string; template: string; ending: string } {
  const [estateId = '', day = '', template = '', ending = ''] = key.split('~')
  return { estateId, day, template, ending }
}

/** The tally with `by` more (or fewer); what counts nothing is not kept. */
export function count(tally: Tally, key: string, by: number): Tally {
  const { [key]: before = 0, ...others } = tally
  return before + by === 0 ? others : { ...others, [key]: before + by }
}

/** Counts by template and ending. */
export type Figures = Record<string, Record<string, number>>

/** The figures with one count more. */
export const plus = (figures: Figures, template: string, ending: string, n: number): Figures =>
  ({ ...figures, [template]: { ...figures[template], [ending]: (figures[template]?.[ending] ?? 0) + n } })
