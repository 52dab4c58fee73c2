import { cellOf, sameName, type Problem, type Table } from '../../domain/kernel/table'
import { NO_COUNTS, type ImportCounts, type RosterImport } from '../../domain/papers/roster-import'
import type { AppointmentRecord } from '../../domain/people/appointment-record'
import type { PostPlace } from '../../domain/people/appoint'
import type { Member } from '../../domain/people/model'
import { checkPosts } from '../../domain/people/roster'
import { addDoors } from '../../domain/places/add-doors'
import type { HouseholdBook } from '../../domain/places/household-book'
import type { Building, Estate } from '../../domain/places/model'
import { checkBuildings, checkDoors, type DoorsOfBuilding, type RosterEstate } from '../../domain/places/roster'
import { appointmentIdOf } from '../_shell/appointments'
import { doorIdOf, idFromKey } from '../_shell/ids'
import type { Step } from '../_shell/imports/step'
import { command, database } from '../_shell/sdk'

export interface Checked { steps: Step[]; counts: ImportCounts; problems: Problem[] }
type Known = Pick<Estate, '_id' | 'name' | 'communityId' | 'communityName' | 'subdistrictName' | 'buildings'>

const MOST = 200

/** Every line of every table against the rules and against what is stored: what is to be saved, how much of it is new, and what is wrong with the rest. */
export async function checkImport(job: RosterImport, tables: readonly Table[]): Promise<Checked> {
  const known = await knownEstates(job)
  const kinds = tables.map(table => [kindOf(table), table] as const)
  const of = (kind: ReturnType<typeof kindOf>) => kinds.flatMap(([one, table]) => (one === kind ? [table] : []))
  const problems: Problem[] = of(null).map(({ sheet }) => ({ sheet, row: 1, column: '', code: 'HEADING_UNKNOWN', about: '' }))
  const places = checkPlaces(job, known, of('buildings'), problems)
  const doors = of('doors').map(table => checkDoors(table, places.estates))
  problems.push(...doors.flatMap(one => one.problems))
  const groups = doors.flatMap(({ value }) => value)
  const posts = await checkAppointments(job, of('posts'), places.estates, known)
  problems.push(...posts.problems)
  const changes = await doorCounts(groups)
  return {
    problems, counts: { ...places.counts, doors: changes.counts, posts: { fresh: posts.records.length, changed: 0, same: posts.same } },
    steps: [
      ...places.steps, ...groups.filter(({ buildingId }) => changes.touched.has(buildingId)).map((group): Step => ({ kind: 'doors', communityId: job.communityId, ...group })),
      ...posts.records.map((record): Step => ({ kind: 'post', record })),
    ],
  }
}

/** Which table it is, by its headings. */
function kindOf({ headings }: Table): 'buildings' | 'doors' | 'posts' | null {
  if (headings.includes('手机号') && headings.includes('身份')) return 'posts'
  if (headings.includes('房号')) return 'doors'
  return headings.includes('楼栋') ? 'buildings' : null
}

async function knownEstates({ communityId, estateId }: RosterImport): Promise<Known[]> {
  const { data } = await database.collection('estates').where(estateId === null ? { communityId } : { _id: estateId })
    .field({ name: true, communityId: true, communityName: true, subdistrictName: true, buildings: true }).limit(MOST).get()
  return data as Known[]
}

function checkPlaces(job: RosterImport, known: readonly Known[], tables: readonly Table[], problems: Problem[]) {
  const ids = { estate: (name: string) => idFromKey('e', job.communityId, name), building: (estateId: string, name: string) => idFromKey('b', estateId, name) }
  let estates: RosterEstate[] = known.map(({ _id, name, buildings }) => ({ estateId: _id, name, isNew: false, buildings: buildings.map(one => ({ ...one, isNew: false })) }))
  for (const table of tables) {
    const checked = checkBuildings(table, estates, { mayFound: job.estateId === null, ids })
    problems.push(...checked.problems)
    estates = checked.value
  }
  const before = new Map(known.flatMap(({ buildings }) => buildings.map(({ buildingId, units }) => [buildingId, units.length] as const)))
  const isMore = ({ buildingId, units }: Building) => (before.get(buildingId) ?? -1) < units.length
  const touched = estates.map(estate => ({ ...estate, buildings: estate.buildings.filter(isMore) })).filter(({ isNew, buildings }) => isNew || buildings.length)
  const fresh = touched.flatMap(({ buildings }) => buildings).filter(({ isNew }) => isNew).length
  const changed = touched.flatMap(({ buildings }) => buildings).length - fresh
  const named = new Set(tables.flatMap(({ lines }) => lines.map(line => `${sameName(cellOf(line, '小区'))}/${sameName(cellOf(line, '楼栋'))}`))).size
  return {
    estates, steps: touched.flatMap(estate => placeSteps(estate, job, known)),
    counts: {
      ...NO_COUNTS, estates: { fresh: touched.filter(({ isNew }) => isNew).length, changed: 0, same: 0 },
      buildings: { fresh, changed, same: Math.max(0, named - fresh - changed - problems.length) },
    },
  }
}

function placeSteps({ estateId, name, isNew, buildings }: RosterEstate, { communityId, by }: RosterImport, [sample]: readonly Known[]): Step[] {
  const { communityName = by.name, subdistrictName = '' } = sample ?? {}
  return [
    ...(isNew ? [{ kind: 'estate' as const, estate: { _id: estateId, name, communityId, communityName, subdistrictName } }] : []),
    { kind: 'buildings', estateId, buildings: buildings.map(({ buildingId, name: building, units }) => ({ buildingId, name: building, units })) },
  ]
}

/** How many doors are new: the books of the buildings named, some dozens at a time. */
async function doorCounts(groups: readonly DoorsOfBuilding[]) {
  const books = new Map((await inBatches<HouseholdBook>('households', '_id', groups.map(({ buildingId }) => buildingId))).map(book => [book._id, book.doors]))
  const counts = { fresh: 0, changed: 0, same: 0 }
  const touched = new Set<string>()
  for (const { estateId, buildingId, doors } of groups) {
    const { fresh, changed, same } = addDoors(books.get(buildingId) ?? {}, doors, ({ unit, room }) => doorIdOf({ estateId, buildingId, unit, room }))
    counts.fresh += fresh
    counts.changed += changed
    counts.same += same
    if (fresh + changed) touched.add(buildingId)
  }
  return { counts, touched }
}

async function checkAppointments(job: RosterImport, tables: readonly Table[], estates: readonly RosterEstate[], known: readonly Known[]) {
  const phones = [...new Set(tables.flatMap(({ lines }) => lines.map(line => cellOf(line, '手机号').replace(/[\s-]/g, '')).filter(Boolean)))]
  const [records, owners] = await Promise.all([inBatches<AppointmentRecord>('appointments', 'phone', phones), inBatches<Member>('members', 'phone', phones)])
  const verified = owners.filter(({ isPhoneVerified }) => isPhoneVerified).sort((a, b) => b.updatedAt - a.updatedAt)
  const places = estates.map(({ estateId, name, buildings }): PostPlace => ({ communityId: job.communityId, estateId, name, buildings }))
  const granting = {
    by: job.by, granters: job.granters, at: job.createdAt, estates: places,
    community: { communityId: job.communityId, estateId: null, name: known[0]?.communityName ?? '', buildings: [] },
    ownerOf: (phone: string) => verified.find(member => member.phone === phone)?._id ?? null,
    othersOf: (phone: string) => records.filter(record => record.phone === phone), idOf: appointmentIdOf,
  }
  const checked = tables.map(table => checkPosts(table, granting))
  return { records: checked.flatMap(one => one.records), same: checked.reduce((sum, one) => sum + one.same, 0), problems: checked.flatMap(one => one.problems) }
}

const BATCH = 50

async function inBatches<Doc>(collection: string, field: string, values: readonly string[]): Promise<Doc[]> {
  const found: Doc[] = []
  for (let i = 0; i < values.length; i += BATCH) {
    const { data } = await database.collection(collection).where({ [field]: command.in(values.slice(i, i + BATCH)) }).limit(1000).get()
    found.push(...data as Doc[])
  }
  return found
}
