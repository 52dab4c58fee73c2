import { cellOf, namesIn, sameName, type Line, type LineProblem, type Problem, type Table } from '../kernel/table'
import type { Door, USES } from './household-book'
import type { Building } from './model'

/** Columns of the tables that describe an estate; the first row of a sheet names them, in any order. */
export const BUILDING_COLUMNS = ['小区', '楼栋', '单元'] as const
export const DOOR_COLUMNS = ['小区', '楼栋', '单元', '房号', '户况'] as const

const USE_WORDS: Record<string, (typeof USES)[number]> = { 自住: 'occupied', 出租: 'let', 空置: 'empty' }
const LONGEST = 20

export interface RosterBuilding extends Building { isNew: boolean }
export interface RosterEstate { estateId: string; name: string; isNew: boolean; buildings: RosterBuilding[] }
/** A door as a line of the table says it. */
export interface RosterDoor { unit: string; room: string; use: Door['use'] }
export interface DoorsOfBuilding { estateId: string; buildingId: string; doors: RosterDoor[] }

/** Ids follow from names, so that the same table always means the same estates and buildings. */
export interface RosterIds { estate(name: string): string; building(estateId: string, name: string): string }
export interface Checked<Value> { value: Value; problems: Problem[] }

/** 楼栋表: the estates as they will be. Only an officer may add an estate; units add up, nothing is taken away. */
export function checkBuildings(table: Table, known: readonly RosterEstate[], { mayFound, ids }: { mayFound: boolean; ids: RosterIds }): Checked<RosterEstate[]> {
  const estates = new Map(known.map(estate => [sameName(estate.name), { ...estate, buildings: [...estate.buildings] }]))
  const problems: Problem[] = []
  for (const line of table.lines) {
    const wrong = firstWrong(line, ['小区', '楼栋', '单元'])
    const name = cellOf(line, '小区')
    const estate = estates.get(sameName(name)) ?? (mayFound ? { estateId: ids.estate(sameName(name)), name, isNew: true, buildings: [] } : null)
    if (wrong || !estate) {
      problems.push(problemOf(table, line, ...(wrong ?? ['小区', 'ESTATE_UNKNOWN', name] as const)))
      continue
    }
    estates.set(sameName(name), withBuilding(estate, cellOf(line, '楼栋'), namesIn(cellOf(line, '单元')), ids))
  }
  return { value: [...estates.values()], problems }
}

function withBuilding(estate: RosterEstate, name: string, units: string[], ids: RosterIds): RosterEstate {
  const known = estate.buildings.find(building => sameName(building.name) === sameName(name))
  const building = known ?? { buildingId: ids.building(estate.estateId, sameName(name)), name, units: [], isNew: true }
  const more = units.filter(unit => !building.units.some(one => sameName(one) === sameName(unit)))
  const next = { ...building, units: [...building.units, ...more] }
  return { ...estate, buildings: known ? estate.buildings.map(one => (one === known ? next : one)) : [...estate.buildings, next] }
}

type Wrong = readonly [column: string, code: LineProblem, about: string]

/** 住户表: every door once, in a building and a unit that there are. */
export function checkDoors(table: Table, estates: readonly RosterEstate[]): Checked<DoorsOfBuilding[]> {
  const byName = new Map(estates.map(({ name, estateId, buildings }) => [sameName(name), { estateId, buildings: new Map(buildings.map(b => [sameName(b.name), b])) }]))
  const found = new Map<string, DoorsOfBuilding>()
  const rows = new Map<string, number>()
  const problems: Problem[] = []
  for (const line of table.lines) {
    const estate = byName.get(sameName(cellOf(line, '小区')))
    const building = estate?.buildings.get(sameName(cellOf(line, '楼栋')))
    const unit = building?.units.find(name => sameName(name) === sameName(cellOf(line, '单元')))
    const room = roomOf(cellOf(line, '房号'))
    const place = `${building?.buildingId}/${unit}/${room}`
    const wrong = firstWrong(line, ['小区', '楼栋', '单元', '房号']) ?? unknownIn(line, estate, building, unit) ?? wrongUse(line) ?? repeated(rows.get(place), room)
    if (wrong) problems.push(problemOf(table, line, ...wrong))
    else {
      rows.set(place, line.row)
      const group = found.get(building!.buildingId) ?? { estateId: estate!.estateId, buildingId: building!.buildingId, doors: [] }
      group.doors.push({ unit: unit!, room, use: USE_WORDS[cellOf(line, '户况')] ?? null })
      found.set(building!.buildingId, group)
    }
  }
  return { value: [...found.values()], problems }
}

/** 501 室, 501室 and 501 are one door. */
const roomOf = (typed: string): string => sameName(typed).replace(/[室号户]$/, '')

function firstWrong(line: Line, columns: readonly string[]): Wrong | null {
  const empty = columns.find(column => cellOf(line, column) === '')
  if (empty) return [empty, 'EMPTY', '']
  const long = columns.filter(column => column !== '单元').find(column => cellOf(line, column).length > LONGEST)
  return long ? [long, 'TOO_LONG', cellOf(line, long)] : null
}

function unknownIn(line: Line, estate: unknown, building: unknown, unit: unknown): Wrong | null {
  if (!estate) return ['小区', 'ESTATE_UNKNOWN', cellOf(line, '小区')]
  if (!building) return ['楼栋', 'BUILDING_UNKNOWN', cellOf(line, '楼栋')]
  return unit ? null : ['单元', 'UNIT_UNKNOWN', cellOf(line, '单元')]
}

const wrongUse = (line: Line): Wrong | null => {
  const use = cellOf(line, '户况')
  return use === '' || Object.hasOwn(USE_WORDS, use) ? null : ['户况', 'USE_UNKNOWN', use]
}
const repeated = (row: number | undefined, room: string): Wrong | null => (row === undefined ? null : ['房号', 'REPEATED', `${room}，第 ${row} 行`])

const problemOf = ({ sheet }: Table, { row }: Line, column: string, code: LineProblem, about: string): Problem => ({ sheet, row, column, code, about })
