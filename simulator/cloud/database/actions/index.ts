import { addCollection } from './add-collection'
import { aggregateDocuments } from './aggregate-documents'
import { calculateDocument } from './calculate-document'
import { getDocument } from './get-document'
import { insertDocument } from './insert-document'
import { modifyAndReturnDocument, modifyDocument } from './modify-document'
import { removeDocument } from './remove-document'
import type { Action } from './session'
import { abortTransaction, commitTransaction, startTransaction } from './transaction-actions'

/** Every wire action of the database, by its name. */
export const actions: Record<string, Action> = {
  'database.getDocument': getDocument,
  'database.insertDocument': insertDocument,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDocument,
  'database.removeDocument': removeDocument,
  'database.calculateDocument': calculateDocument,
  'database.aggregateDocuments': aggregateDocuments,
  'database.startTransaction': startTransaction,
  'database.commitTransaction': commitTransaction,
  'database.abortTransaction': abortTransaction,
  'database.addCollection': addCollection,
}
