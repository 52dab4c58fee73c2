import { invalidParam } from '../platform-error'
import type { Action } from './session'

/** `createCollection()`; making one that exists is an error, as on the platform. */
export const addCollection: Action = (request, { catalog }) => {
  const name = request.collection
  if (typeof name !== 'string' || !/^[^\s$.][^$\0]{0,127}$/.test(name)) throw invalidParam('collectionName is not valid')
  catalog.add(name)
  return {}
}
