import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesIn, sameName, type Table } from '../../../domain/kernel/table'
import { addDoors } from '../../../domain/places/add-doors'
import { addSums, doorState, floorOf, sumsOf, type Door } from '../../../domain/places/household-book'
import { checkBuildings, checkDoors, type RosterDoor, type RosterEstate } from '../../../domain/places/roster'

const ids = { estate: (name: string) => `e-${name}`, building: (estateId: string, name: string) => `${estateId}-${name}` }
const known: RosterEstate[] = [{ estateId: 'e', name: '春风里', isNew: false, buildings: [{ buildingId: 'b3', name: '3 栋', units: ['1 单元', '2 单元'], isNew: false }] }]
const table = (headings: string[], rows: string[][]): Table =>
  ({ sheet: '表', headings, lines: rows.map((cells, i) => ({ row: i + 2, cells: Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])) })) })
const doors = (rows: string[][]) => checkDoors(table(['小区', '楼栋', '单元', '房号', '户况'], rows), known)
const buildings = (rows: string[][], mayFound = true) => checkBuildings(table(['小区', '楼栋', '单元'], rows), known, { mayFound, ids })

describe('名册的行', () => {
  it('a name is one name however it is spaced', () => {
    for (const name of ['3 栋', '3栋', '３栋', ' 3　栋 ']) expect(sameName(name)).toBe('3栋')
    expect(namesIn('1 单元、2 单元，2 单元')).toEqual(['1 单元', '2 单元'])
  })

  it('names each bad line by row, column and reason, and keeps the good ones', () => {
    const { value, problems } = doors([
      ['春风里', '3栋', '1单元', '501室', '自住'], ['春风里', '3 栋', '1 单元', '501', ''], ['夏雨里', '3 栋', '1 单元', '502', ''], ['春风里', '9 栋', '1 单元', '502', ''],
      ['春风里', '3 栋', '7 单元', '502', ''], ['春风里', '3 栋', '2 单元', '', ''], ['春风里', '3 栋', '2 单元', '502', '没人'], ['春风里', '3 栋', '2 单元', '503', '空置'],
    ])
    expect(problems.map(({ row, column, code, about }) => [row, column, code, about])).toEqual([
      [3, '房号', 'REPEATED', '501，第 2 行'], [4, '小区', 'ESTATE_UNKNOWN', '夏雨里'], [5, '楼栋', 'BUILDING_UNKNOWN', '9 栋'], [6, '单元', 'UNIT_UNKNOWN', '7 单元'],
      [7, '房号', 'EMPTY', ''], [8, '户况', 'USE_UNKNOWN', '没人'],
    ])
    expect(value).toEqual([{ estateId: 'e', buildingId: 'b3', doors: [{ unit: '1 单元', room: '501', use: 'occupied' }, { unit: '2 单元', room: '503', use: 'empty' }] }])
  })

  it('adds buildings and units, takes nothing away, and founds an estate only for those who may', () => {
    const { value } = buildings([['春风里', '3栋', '3 单元'], ['春风里', '4 栋', '1 单元'], ['新苑', '1 栋', '1 单元']])
    expect(value.map(({ name, isNew, buildings: own }) => [name, isNew, own.map(building => [building.name, building.units, building.isNew])])).toEqual([
      ['春风里', false, [['3 栋', ['1 单元', '2 单元', '3 单元'], false], ['4 栋', ['1 单元'], true]]], ['新苑', true, [['1 栋', ['1 单元'], true]]],
    ])
    expect(buildings([['新苑', '1 栋', '1 单元']], false).problems).toMatchObject([{ row: 2, code: 'ESTATE_UNKNOWN', about: '新苑' }])
  })
})

const door = fc.record<RosterDoor>({
  unit: fc.constantFrom('1 单元', '2 单元'), room: fc.constantFrom('101', '102', '201'), use: fc.constantFrom('occupied', 'let', 'empty', null),
})
const idOf = ({ unit, room }: RosterDoor) => `${unit}-${room}`

describe('户册', () => {
  it('importing the same again changes nothing, in whatever order and however often', () => {
    fc.assert(fc.property(fc.uniqueArray(door, { selector: idOf }), fc.array(door), (rows, before) => {
      const first = addDoors(addDoors({}, before, idOf).doors, rows, idOf)
      const again = addDoors(first.doors, [...rows].reverse(), idOf)
      expect(again).toEqual({ doors: first.doors, fresh: 0, changed: 0, same: rows.length })
    }))
  })

  it('every door counts once, whatever its state', () => {
    const people = fc.dictionary(fc.constantFrom('a', 'b'), fc.record({ isTenant: fc.boolean(), isVerified: fc.boolean(), until: fc.constantFrom(null, 5, 15) }))
    const book = fc.dictionary(fc.string(), fc.record({ unit: fc.constant('1'), room: fc.constant('101'), use: fc.constantFrom<Door['use']>('occupied', 'let', 'empty', null), people }))
    fc.assert(fc.property(book, doors => {
      const { total, occupied, let: rented, empty, unverified } = sumsOf(doors, 10)
      expect(occupied + rented + empty + unverified).toBe(total)
      expect(total).toBe(Object.keys(doors).length)
      expect(addSums([sumsOf(doors, 10), sumsOf(doors, 10)]).total).toBe(2 * total)
    }))
  })

  it('believes verified people before the books, and a tenancy only until it ends', () => {
    const state = (use: Door['use'], people: Door['people'], at = 10) => doorState({ use, people }, at)
    const one = (isTenant: boolean, isVerified: boolean, until: number | null = null) => ({ m: { isTenant, isVerified, until } })
    expect([state(null, {}), state('empty', {}), state('empty', one(false, false)), state('empty', one(false, true)), state('occupied', one(true, true, 20))])
      .toEqual(['unverified', 'empty', 'unverified', 'occupied', 'let'])
    expect(state('empty', one(true, true, 10))).toBe('empty')
  })

  it.each([['501', 5], ['1204', 12], ['B101', 1], ['12', 0], ['地下室', 0]])('%s lies on floor %i', (room, floor) => expect(floorOf(room)).toBe(floor))
})
