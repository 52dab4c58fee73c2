import type { Building } from '../../domain/places/model'

/** A place of the demonstration before people live there. */
export interface Site {
  estateId: string
  /** What the ids of its buildings begin with; a building belongs to one estate. */
  mark: string
  name: string
  communityId: string
  communityName: string
  subdistrictName: string
  buildings: Building[]
}

/** 3 栋 with so many units. */
export const building = (mark: string, number: number, units: number): Building => ({
  buildingId: buildingIdOf({ mark }, number), name: `${number} 栋`, units: Array.from({ length: units }, (_, i) => `${i + 1} 单元`),
})

export const buildingIdOf = ({ mark }: Pick<Site, 'mark'>, number: number): string => `${mark}${number}`

export const buildingOf = ({ buildings }: Site, number: number): Building => {
  const found = buildings[number - 1]
  if (!found) throw new Error(`there is no building ${number}`)
  return found
}
