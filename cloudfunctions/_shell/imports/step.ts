import type { AppointmentRecord } from '../../../domain/people/appointment-record'
import type { DoorsOfBuilding } from '../../../domain/places/roster'
import type { Building, Estate } from '../../../domain/places/model'

/** One thing to save; each is safe to repeat and finds what an earlier or a simultaneous import of the same made. */
export type Step =
  | { kind: 'estate'; estate: Pick<Estate, '_id' | 'name' | 'communityId' | 'communityName' | 'subdistrictName'> }
  | { kind: 'buildings'; estateId: string; buildings: Building[] }
  | { kind: 'doors'; communityId: string } & DoorsOfBuilding
  | { kind: 'post'; record: AppointmentRecord }
