/** What may be wrong with a line of a table that somebody filled in; `about` is what stands there. */
export const LINE_PROBLEMS = [
  'HEADING_UNKNOWN', 'EMPTY', 'TOO_LONG', 'ESTATE_UNKNOWN', 'BUILDING_UNKNOWN', 'UNIT_UNKNOWN', 'USE_UNKNOWN', 'REPEATED',
  'PHONE_WRONG', 'ROLE_UNKNOWN', 'DATE_WRONG', 'MAY_NOT_APPOINT', 'OWN_APPOINTMENT', 'TERM_OVER', 'ESTATE_NEEDED', 'BUILDINGS_NEEDED', 'ALREADY_APPOINTED',
] as const
export type LineProblem = (typeof LINE_PROBLEMS)[number]

/** One line of a table: its number as the spreadsheet counts, and what stands under each heading. */
export interface Line { row: number; cells: Readonly<Record<string, string>> }
export interface Table { sheet: string; headings: readonly string[]; lines: readonly Line[] }
export interface Problem { sheet: string; row: number; column: string; code: LineProblem; about: string }

export const cellOf = ({ cells }: Line, column: string): string => (cells[column] ?? '').trim()

/** Names are one however they are spaced and whatever width their digits have: ３栋, 3 栋, 3栋. */
export const sameName = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toUpperCase()

/** 1 单元、2 单元 or 1 单元,2 单元. */
export const namesIn = (text: string): string[] => [...new Set(text.split(/[、,，;；/\n]/).map(name => name.trim()).filter(Boolean))]
