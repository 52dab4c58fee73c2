import type { Found } from '../reading/select'
import type { Collection } from '../storage/collection'

interface Past {
  /** The commit that replaced it. */
  version: number
  /** The document until then; null when there was none. */
  row: Found | null
}

/** Earlier states of documents, kept as long as some transaction may still read them. */
export class History {
  version = 0
  private readonly pasts = new Map<Collection, Map<string, Past[]>>()

  /** Notes what the commit now being made replaces. */
  record(collection: Collection, id: string, row: Found | null): void {
    const documents = getOrAdd(this.pasts, collection, () => new Map<string, Past[]>())
    getOrAdd(documents, id, () => []).push({ version: this.version, row })
  }

  /** Documents changed by commits after `snapshot`, as they were then. */
  since(collection: Collection, snapshot: number): Map<string, Found | null> {
    const states = new Map<string, Found | null>()
    for (const [id, pasts] of this.pasts.get(collection) ?? []) {
      const past = pasts.find(({ version }) => version > snapshot)
      if (past) states.set(id, past.row)
    }
    return states
  }

  wasChanged(collection: Collection, id: string, snapshot: number): boolean {
    return this.at(collection, id, snapshot) !== undefined
  }

  /** The document as of `snapshot` if it changed since; undefined if not. */
  at(collection: Collection, id: string, snapshot: number): Found | null | undefined {
    return this.pasts.get(collection)?.get(id)?.find(({ version }) => version > snapshot)?.row
  }

  forget(): void {
    this.pasts.clear()
  }
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}
