import { inShanghai } from './calendar'

/** 保留期限: how long documents of a collection that only grows are kept, counted from one of their times. */
export interface Retention { collection: string; field: string; days: number }

/** What is thrown away, the soonest first; audits by the three years the law asks for records of the handling of personal data (个人信息保护法 第五十六条). */
export const RETENTION: readonly Retention[] = [
  // What was made to be opened at once: one's own data, certificates, posters, sheets of codes.
  { collection: 'papers', field: 'madeAt', days: 1 },
  // Tables and workbooks hold names and numbers; their files go with them.
  { collection: 'imports', field: 'createdAt', days: 30 },
  { collection: 'requestExports', field: 'createdAt', days: 30 },
  { collection: 'alarms', field: 'startedAt', days: 90 },
  { collection: 'deliveries', field: 'dayAt', days: 400 },
  { collection: 'musterCalls', field: 'createdAt', days: 730 },
  { collection: 'shifts', field: 'endAt', days: 730 },
  { collection: 'audits', field: 'at', days: 1096 },
]

/** What is kept for good, and why. */
export const KEPT: Readonly<Record<string, string>> = {
  requests: 'the ledger (诉求台账); originals of photos and numbers go ninety days after closing',
  posts: 'the record of service that certificates are read from', days: 'totals for the record', serviceMonths: 'hours and honours', certificates: 'anybody may verify them',
  musters: 'the log of an emergency, without the people called', appointments: 'who held which office when',
  requestFigures: 'counts, one for an estate and month', scanMonths: 'counts, one for an estate and month', codes: 'what hangs on the wall must be told apart from what never was',
  members: 'cleared half a year after moving out, thirty days after a refusal, or when asked', households: 'one for a door', estates: 'one for a place', estateLedgers: 'one for an estate',
  branches: 'one for a branch', teams: 'one of a kind for an estate', rotations: 'one for an estate', postSeries: 'made by hand', daySeries: 'made by hand', postTemplates: 'made by hand',
  musterRolls: 'one for a muster, without names',
}

const DAY = 86_400_000
/** The night's work: from three to four, when nobody waits. */
export const isSweepHour = (at: number): boolean => inShanghai(at).hour() === 3
export const goneBefore = ({ days }: Retention, at: number): number => at - days * DAY
