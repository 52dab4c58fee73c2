import type { Collection } from '../storage/collection'
import type { Found } from '../reading/select'

/** The state of the documents one reader sees where it differs from what is stored. */
export interface View {
  /** Documents that differ, by id key (latin1); null for one that does not exist here. */
  changes(collection: Collection): Map<string, Found | null>
  get(collection: Collection, id: Buffer): Found | undefined
}
