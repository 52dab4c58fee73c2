import { insertion } from './actions/insert-document'
import { prepareDocument } from './documents/document-rules'
import { decode, encode } from './documents/extended-json'
import { Cost } from './reading/cost'
import { select } from './reading/select'
import type { Catalog } from './storage/catalog'
import type { DataFile } from './storage/data-file'
import type { FindOptions, SortField } from './types'
import { saveChanges } from './writing/change'

const BATCH = 1000

/** Reading and filling collections from outside the wire: the console, seeds, imports. */
export class Console {
  constructor(private readonly file: DataFile, private readonly catalog: Catalog) {}

  insert(name: string, documents: object[]): void {
    const collection = this.catalog.get(name)
    for (let start = 0; start < documents.length; start += BATCH) {
      const batch = documents.slice(start, start + BATCH)
      saveChanges(this.file, batch.map((document) => insertion(collection, prepareDocument(revived(document)))))
    }
  }

  find(name: string, filter: object, { limit, skip = 0, sort = {} }: FindOptions): object[] {
    const order = Object.entries(sort).map(([field, direction]): SortField => ({ field, direction }))
    const selection = { filter: revived(filter) as Record<string, unknown>, order, offset: skip, limit }
    return select(this.catalog.get(name), selection, null, new Cost(false)).map(({ text }) => JSON.parse(text) as object)
  }
}

/** A copy in which extended JSON has become values, and `Date` stays what it is. */
const revived = (value: object): unknown => decode(encode(value), 0)
