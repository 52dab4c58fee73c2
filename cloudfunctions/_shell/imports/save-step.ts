import { addDoors } from '../../../domain/places/add-doors'
import type { Building, Estate } from '../../../domain/places/model'
import type { AppointmentRecord } from '../../../domain/people/appointment-record'
import { auditOf, settled, termWords } from '../appointments'
import { changeBook } from '../books'
import { now } from '../clock'
import { insert, read, updateWhere } from '../documents'
import { doorIdOf } from '../ids'
import { Refused } from '../refused'
import { command } from '../sdk'
import { create } from '../store'
import type { Step } from './step'

const ATTEMPTS = 8

/** Saves one step of an import: what is there already stays, what is new is added. */
export async function saveStep(step: Step, importId: string): Promise<void> {
  switch (step.kind) {
    case 'estate': return addEstate(step.estate)
    case 'buildings': return addBuildings(step.estateId, step.buildings)
    case 'doors': return addHouseholds(step, importId)
    case 'post': return addPost(step.record)
  }
}

async function addEstate(estate: Extract<Step, { kind: 'estate' }>['estate']): Promise<void> {
  const doc: Estate = { ...estate, buildings: [], staff: [], board: { posts: {}, days: {}, notices: [] }, createdAt: now() }
  await insert('estates', doc)
}

async function addBuildings(estateId: string, buildings: Building[]): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const estate = await read<Estate>('estates', estateId)
    if (!estate) return
    const next = merged(estate.buildings, buildings)
    if (JSON.stringify(next) === JSON.stringify(estate.buildings)) return
    const { version } = estate
    const guard = { _id: estateId, version: version ?? command.exists(false) }
    if (await updateWhere('estates', guard, { buildings: command.set(next), version: (version ?? 0) + 1 })) return
  }
  throw new Refused('CONFLICT')
}

function merged(known: readonly Building[], more: readonly Building[]): Building[] {
  const byId = new Map(known.map(building => [building.buildingId, building]))
  for (const { buildingId, name, units } of more) {
    const before = byId.get(buildingId)
    byId.set(buildingId, { buildingId, name: before?.name ?? name, units: [...new Set([...(before?.units ?? []), ...units])] })
  }
  return [...byId.values()]
}

const addHouseholds = ({ communityId, estateId, buildingId, doors }: Extract<Step, { kind: 'doors' }>, importId: string): Promise<void> =>
  changeBook({ communityId, estateId, buildingId }, `${importId}-${buildingId}`, now(), book => {
    const { doors: next, fresh, changed } = addDoors(book, doors, ({ unit, room }) => doorIdOf({ estateId, buildingId, unit, room }))
    return fresh + changed ? next : null
  })

async function addPost(record: AppointmentRecord): Promise<void> {
  const at = now()
  const owed = [auditOf('appointed', record, { by: record.grantedBy, at, reason: `导入名册，${termWords(record)}` }), ...settled(record, 'appointed', termWords(record), at)]
  await create('appointments', { ...record, effects: owed.map((effect, i) => ({ ...effect, id: `${record._id}-${i}` })), effectsDueAt: at + 60_000 })
}
