import { Query } from 'mingo/query'
import { PlatformError, requestFailed, unsupported } from '../platform-error'
import type { Document, Filter } from '../types'
import { mingoOptions } from './operators'
import { refuseOperators } from './refused'

export type Matcher = (document: Document) => boolean

/** The test of a filter, or null when everything matches. */
export function compileFilter(filter: Filter): Matcher | null {
  if (Object.keys(filter).length === 0) return null
  refuseOperators(filter)
  const query = asPlatformErrors(() => new Query(filter, mingoOptions))
  return (document) => query.test(document)
}

/** Runs mingo so that what it throws becomes the platform's error; an unknown operator keeps its name. */
export function asPlatformErrors<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof PlatformError) throw error
    const { message } = error as Error
    const unknown = /(?:unknown|unregistered|accumulator|not registered).*?(\$\w+)/i.exec(message)
    throw unknown?.[1] ? unsupported(unknown[1]) : requestFailed(message)
  }
}
