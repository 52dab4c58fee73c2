import { NO_COUNTS, type RosterImport } from '../../../../domain/papers/roster-import'
import { certificateCodeOf } from '../../fixture/certificates'
import { dayIdOf } from '../../fixture/days'
import type { Documents } from '../../fixture/open-estates'
import { CAST, memberIdOf, type CastRole } from '../../fixture/people'
import { MARKS, PLACES, buildingScene, communityId, estateId, type Place } from '../../fixture/places'
import type { Inputs } from './input'

/** A table that was read and waits for a yes. */
const importOf = (place: Place, role: CastRole, now: number): RosterImport => ({
  _id: `import-${place}-${role}`, version: 1, memberId: memberIdOf(role, place), communityId: communityId(place), estateId: estateId(place),
  by: { memberId: memberIdOf(role, place), hat: 'siteManager', name: MARKS[place] }, granters: ['siteManager'], fileId: 'cloud://demo.demo/none', name: `${MARKS[place]}.xlsx`,
  status: 'ready', why: null, counts: NO_COUNTS, badCount: 0, bad: [], parts: ['cloud://demo.demo/none'], saved: 0, createdAt: now, wakeAt: null,
})

export const things = (now: number): Documents => ({ imports: PLACES.flatMap(place => CAST.map(role => importOf(place, role, now))) })

export const papers: Inputs<'papers'> = {
  exportMine: () => ({}),
  printCertificate: (place, role) => ({ code: certificateCodeOf(place, role) }),
  printCodes: place => ({ estateId: estateId(place), layout: 'sheet', scenes: [buildingScene(place)] }),
  importTemplate: () => ({}),
  startImport: (place, role) => ({ fileId: `cloud://demo.demo/imports/${memberIdOf(role, place)}/1.xlsx`, name: '名册.xlsx' }),
  continueImport: (place, role) => ({ importId: `import-${place}-${role}` }),
  confirmImport: (place, role) => ({ importId: `import-${place}-${role}` }),
  dayPoster: place => ({ dayId: dayIdOf('book', place), format: 'pdf' }),
}
