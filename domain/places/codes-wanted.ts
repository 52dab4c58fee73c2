import type { Estate } from './model'

/** What a code of a building or of one of its units is made of. */
export interface WantedCode { buildingId: string; unit: string | null; label: string }

/** 楼栋、单元的码：每栋一个，每个单元一个，按楼栋的次序。 */
export const codesWanted = ({ name, buildings }: Pick<Estate, 'name' | 'buildings'>): WantedCode[] => buildings.flatMap(({ buildingId, name: building, units }) =>
  [null, ...units].map(unit => ({ buildingId, unit, label: [name, building, unit].filter(Boolean).join(' ') })))

interface Known { _id: string; buildingId: string | null; unit: string | null; status: 'active' | 'revoked' }

/** The code in use of each, or how many were taken out of use before, which says which one comes next. */
export const standingOf = ({ buildingId, unit }: WantedCode, known: readonly Known[]): { scene: string | null; revoked: number } => {
  const same = known.filter(code => code.buildingId === buildingId && (code.unit ?? null) === unit)
  return { scene: same.find(({ status }) => status === 'active')?._id ?? null, revoked: same.filter(({ status }) => status === 'revoked').length }
}
