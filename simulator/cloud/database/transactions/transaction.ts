import type { Found } from '../reading/select'
import type { Collection } from '../storage/collection'
import type { Change } from '../writing/change'
import type { History } from './history'
import type { View } from './view'

/** One open transaction: what it read from, what it wrote so far, what it holds. */
export class Transaction implements View {
  /** The commit its reads see; taken at its first operation, as in MongoDB. */
  private snapshot: number | null = null
  private readonly written = new Map<Collection, Map<string, Change>>()
  readonly locks = new Set<string>()
  /** Resolves when it has been committed, aborted or timed out. */
  readonly ended: Promise<void>
  private end: () => void = () => undefined

  constructor(readonly id: string, readonly deadline: number, private readonly history: History) {
    this.ended = new Promise((resolve) => (this.end = resolve))
  }

  begin(): number {
    return (this.snapshot ??= this.history.version)
  }

  /** The commit it reads, or null before its first operation. */
  get reading(): number | null {
    return this.snapshot
  }

  finish(): void {
    this.end()
  }

  changes(collection: Collection): Map<string, Found | null> {
    const states = this.history.since(collection, this.begin())
    for (const [id, change] of this.written.get(collection) ?? []) states.set(id, ownState(change))
    return states
  }

  get(collection: Collection, id: Buffer): Found | undefined {
    const key = id.toString('latin1')
    const own = this.written.get(collection)?.get(key)
    if (own) return ownState(own) ?? undefined
    const past = this.history.at(collection, key, this.begin())
    return past === undefined ? collection.get(id) : (past ?? undefined)
  }

  /** Keeps a change until commit; a later one to the same document starts from what is stored. */
  keep(change: Change): void {
    let changes = this.written.get(change.collection)
    if (changes === undefined) this.written.set(change.collection, (changes = new Map()))
    const first = changes.get(change.id)
    changes.set(change.id, first ? { ...change, rid: first.rid, before: first.before } : change)
  }

  /** What commit will write; a document both made and removed here is none. */
  get pending(): Change[] {
    return [...this.written.values()].flatMap((changes) => [...changes.values()]).filter(({ before, after }) => before || after)
  }

  wasChangedByOthers(collection: Collection, id: string): boolean {
    return this.history.at(collection, id, this.begin()) !== undefined
  }

  own(collection: Collection, id: string): Change | undefined {
    return this.written.get(collection)?.get(id)
  }

  ownOf(collection: Collection): Iterable<Change> {
    return this.written.get(collection)?.values() ?? []
  }
}

const ownState = ({ rid, after }: Change): Found | null => after && { rid, text: after.text }
