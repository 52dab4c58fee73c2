import type { Found } from '../reading/select'
import type { Collection } from '../storage/collection'

interface Past {
  /** The commit that replaced it. */
  version: number
  collection: Collection
  id: string
  /** The document until then; null when there was none. */
  row: Found | null
}

/** Earlier states of documents, kept as long as some transaction may still read them. */
export class History {
  version = 0
  private readonly pasts = new Map<Collection, Map<string, Past[]>>()
  /** All pasts from the oldest, `forgotten` of them gone already. */
  private log: Past[] = []
  private forgotten = 0

  /** Notes what the commit now being made replaces. */
  record(collection: Collection, id: string, row: Found | null): void {
    const past = { version: this.version, collection, id, row }
    const documents = getOrAdd(this.pasts, collection, () => new Map<string, Past[]>())
    getOrAdd(documents, id, () => []).push(past)
    this.log.push(past)
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

  /** The document as of `snapshot` if it changed since; undefined if not. */
  at(collection: Collection, id: string, snapshot: number): Found | null | undefined {
    return this.pasts.get(collection)?.get(id)?.find(({ version }) => version > snapshot)?.row
  }

  /** Drops what no transaction reading `oldest` or later can see. */
  forgetUntil(oldest: number): void {
    for (let past = this.log[this.forgotten]; past && past.version <= oldest; past = this.log[++this.forgotten]) {
      const documents = this.pasts.get(past.collection)
      const pasts = documents?.get(past.id)
      pasts?.shift()
      if (pasts?.length === 0) documents?.delete(past.id)
    }
    if (this.forgotten * 2 < this.log.length) return
    this.log = this.log.slice(this.forgotten)
    this.forgotten = 0
  }
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}
