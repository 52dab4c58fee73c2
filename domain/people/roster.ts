import type { Actor } from '../kernel/actor'
import { inShanghai } from '../kernel/calendar'
import { ROLE_LABELS, type Role } from '../kernel/roles'
import { cellOf, namesIn, sameName, type Line, type LineProblem, type Problem, type Table } from '../kernel/table'
import { appoint, type Appoint, type PostPlace } from './appoint'
import { APPOINTABLE, type AppointmentRecord } from './appointment-record'

/** Columns of the table of posts; 小区 is empty for posts of the whole community. */
export const POST_COLUMNS = ['小区', '工作称呼', '手机号', '身份', '职务', '负责楼栋', '开始', '结束'] as const

export interface Granting {
  by: Actor
  granters: readonly Role[]
  community: PostPlace
  estates: readonly PostPlace[]
  at: number
  /** Who has shown that a number is theirs, and what is made out to it. */
  ownerOf(phone: string): string | null
  othersOf(phone: string): readonly AppointmentRecord[]
  idOf(post: { phone: string; role: string; area: string; from: number }, others: readonly AppointmentRecord[]): string
}

export interface CheckedPosts { records: AppointmentRecord[]; same: number; problems: Problem[] }

/** 任职表: the same rules as a single appointment, line by line; what stands in the books already is left as it is. */
export function checkPosts(table: Table, granting: Granting): CheckedPosts {
  const checked: CheckedPosts = { records: [], same: 0, problems: [] }
  for (const line of table.lines) {
    const read = readPost(line, granting)
    if ('column' in read) {
      checked.problems.push({ sheet: table.sheet, row: line.row, ...read })
      continue
    }
    const inFile = checked.records.filter(({ phone }) => phone === read.phone)
    const others = granting.othersOf(read.phone)
    const _id = granting.idOf({ phone: read.phone, role: read.role, area: read.place.estateId ?? read.place.communityId, from: read.from }, others)
    if (others.some(record => record._id === _id)) {
      checked.same++
      continue
    }
    const decision = appoint({ ...read, _id, by: granting.by, granters: granting.granters, memberId: granting.ownerOf(read.phone), others: [...others, ...inFile], at: granting.at })
    if (decision.accepted) checked.records.push(decision.event)
    // Without a first day the line says only that somebody holds the post: they do.
    else if (decision.rejection === 'ALREADY_APPOINTED' && cellOf(line, '开始') === '' && inFile.length === 0) checked.same++
    else checked.problems.push({ sheet: table.sheet, row: line.row, ...COLUMN_OF[decision.rejection](line) })
  }
  return checked
}

type Wrong = { column: string; code: LineProblem; about: string }
const at = (column: string, code: LineProblem) => (line: Line): Wrong => ({ column, code, about: cellOf(line, column) })
const COLUMN_OF = {
  MAY_NOT_APPOINT: at('身份', 'MAY_NOT_APPOINT'), OWN_APPOINTMENT: at('手机号', 'OWN_APPOINTMENT'), TERM_OVER: at('结束', 'TERM_OVER'), ESTATE_NEEDED: at('小区', 'ESTATE_NEEDED'),
  BUILDINGS_NEEDED: at('负责楼栋', 'BUILDINGS_NEEDED'), BUILDING_UNKNOWN: at('负责楼栋', 'BUILDING_UNKNOWN'), ALREADY_APPOINTED: at('身份', 'ALREADY_APPOINTED'),
}

type Post = Pick<Appoint, 'phone' | 'workName' | 'role' | 'title' | 'place' | 'buildingIds' | 'from' | 'until'>

function readPost(line: Line, { community, estates, at: now }: Granting): Post | Wrong {
  const empty = ['工作称呼', '手机号', '身份'].find(column => cellOf(line, column) === '')
  if (empty) return { column: empty, code: 'EMPTY', about: '' }
  const long = ['工作称呼', '职务'].find(column => cellOf(line, column).length > 30)
  if (long) return at(long, 'TOO_LONG')(line)
  const phone = cellOf(line, '手机号').replace(/[\s-]/g, '')
  if (!/^1\d{10}$/.test(phone)) return at('手机号', 'PHONE_WRONG')(line)
  const role = APPOINTABLE.find(one => ROLE_LABELS[one] === cellOf(line, '身份'))
  if (!role) return at('身份', 'ROLE_UNKNOWN')(line)
  const name = sameName(cellOf(line, '小区'))
  const place = name === '' ? community : estates.find(estate => sameName(estate.name) === name)
  if (!place) return at('小区', 'ESTATE_UNKNOWN')(line)
  const buildings = namesIn(cellOf(line, '负责楼栋')).map(one => place.buildings.find(building => sameName(building.name) === sameName(one)))
  if (buildings.includes(undefined)) return at('负责楼栋', 'BUILDING_UNKNOWN')(line)
  const [from, last] = ['开始', '结束'].map(column => (cellOf(line, column) === '' ? null : dayOf(cellOf(line, column))))
  if (from === undefined || last === undefined) return at(from === undefined ? '开始' : '结束', 'DATE_WRONG')(line)
  return {
    phone, workName: cellOf(line, '工作称呼'), role, title: cellOf(line, '职务') || ROLE_LABELS[role], place, buildingIds: buildings.map(building => building!.buildingId),
    from: from ?? inShanghai(now).startOf('day').valueOf(), until: last === null ? null : last + 24 * 3_600_000,
  }
}

/** 2026-11-24, 2026/11/24, 2026.11.24 and 2026年11月24日 as the first moment of that day; undefined when it is none. */
function dayOf(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim()) ?? []
  if (!year) return undefined
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day)) - 8 * 3_600_000
  return inShanghai(moment).date() === Number(day) ? moment : undefined
}
