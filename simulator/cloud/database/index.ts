import { actions } from './actions'
import { Console } from './console'
import { Catalog } from './storage/catalog'
import { DataFile } from './storage/data-file'
import { Transactions } from './transactions/transactions'
import type { Database, DatabaseOptions } from './types'
import { Wire } from './wire'

export type { Database, DatabaseOptions, FindOptions, IndexDeclaration, OperationReport } from './types'

/** Opens the database of one environment; throws a plain sentence when the data file cannot be used. */
export function openDatabase({ file, indexes, strict, now }: DatabaseOptions): Database {
  const data = new DataFile(file)
  const catalog = new Catalog(data, indexes)
  const wire = new Wire(catalog, new Transactions(data, now), strict, now)
  const outside = new Console(data, catalog)
  return {
    actions: Object.keys(actions),
    handle: (action, body) => wire.handle(action, body),
    insertDocuments: (collection, documents) => outside.insert(collection, documents),
    ensureCollection: (name) => catalog.ensure(name),
    atomically: (work) => data.atomically(work),
    texts: (collection) => catalog.get(collection).texts(),
    find: (collection, filter, options) => outside.find(collection, filter, options),
    collections: () => catalog.all().map((collection) => ({ name: collection.name, count: collection.count() })),
    close: () => data.close(),
  }
}
