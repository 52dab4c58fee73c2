import { randomUUID } from 'node:crypto'
import { transactionConflict, transactionMissing } from '../platform-error'
import type { DataFile } from '../storage/data-file'
import { type Change, saveChanges } from '../writing/change'
import { History } from './history'
import { lockKeys } from './lock-keys'
import { Transaction } from './transaction'
import { checkUnique } from './unique-in-transaction'

/** A transaction must be committed within this time. */
const TIME_LIMIT_MS = 30_000

/** Thrown to say that a plain write met a document a transaction holds: it waits for its end and starts again. */
export class Held extends Error {
  constructor(readonly by: Transaction) {
    super('held by a transaction')
  }
}

/** All writes go through here: plain ones are saved at once, those of a transaction at its commit. */
export class Transactions {
  private readonly open = new Map<string, Transaction>()
  private readonly holders = new Map<string, Transaction>()
  private readonly history = new History()

  constructor(private readonly file: DataFile, private readonly now: () => number) {}

  start(): Transaction {
    const transaction = new Transaction(randomUUID(), this.now() + TIME_LIMIT_MS, this.history)
    this.open.set(transaction.id, transaction)
    setTimeout(() => this.close(transaction), TIME_LIMIT_MS).unref()
    return transaction
  }

  /** The open transaction, or null when the operation names none; throws when it is over. */
  find(id: unknown): Transaction | null {
    if (id === undefined || id === null) return null
    const transaction = this.open.get(String(id))
    if (!transaction || this.isOver(transaction)) throw transactionMissing()
    return transaction
  }

  write(changes: Change[], transaction: Transaction | null): void {
    if (changes.length === 0) return
    if (transaction) return this.writeInside(changes, transaction)
    if (this.open.size > 0) for (const key of changes.flatMap(lockKeys)) this.waitFor(key)
    this.save(changes)
  }

  commit(id: unknown): void {
    const transaction = this.find(id) ?? missing()
    const { pending } = transaction
    this.close(transaction)
    if (pending.length > 0) this.save(pending)
  }

  abort(id: unknown): void {
    this.close(this.find(id) ?? missing())
  }

  private writeInside(changes: Change[], transaction: Transaction): void {
    transaction.begin()
    for (const change of changes) {
      for (const key of lockKeys(change)) this.lock(key, transaction)
      if (transaction.wasChangedByOthers(change.collection, change.id)) this.conflict(transaction)
      checkUnique(change, transaction)
      transaction.keep(change)
    }
  }

  private lock(key: string, transaction: Transaction): void {
    const holder = this.holderOf(key)
    if (holder && holder !== transaction) this.conflict(transaction)
    this.holders.set(key, transaction)
    transaction.locks.add(key)
  }

  /** As in MongoDB the transaction that comes second is over at once. */
  private conflict(transaction: Transaction): never {
    this.close(transaction)
    throw transactionConflict()
  }

  private waitFor(key: string): void {
    const holder = this.holderOf(key)
    if (holder) throw new Held(holder)
  }

  private holderOf(key: string): Transaction | undefined {
    const holder = this.holders.get(key)
    return holder && !this.isOver(holder) ? holder : undefined
  }

  private isOver(transaction: Transaction): boolean {
    if (this.now() <= transaction.deadline) return false
    this.close(transaction)
    return true
  }

  private save(changes: Change[]): void {
    saveChanges(this.file, changes)
    this.history.version++
    if (![...this.open.values()].some(({ reading }) => reading !== null)) return
    for (const { collection, id, rid, before } of changes) this.history.record(collection, id, before && { rid, text: before.text })
  }

  private close(transaction: Transaction): void {
    if (!this.open.delete(transaction.id)) return
    for (const key of transaction.locks) if (this.holders.get(key) === transaction) this.holders.delete(key)
    this.history.forgetUntil(Math.min(this.history.version, ...[...this.open.values()].map(({ reading }) => reading ?? Infinity)))
    transaction.finish()
  }
}

function missing(): never {
  throw transactionMissing()
}
