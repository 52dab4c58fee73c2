import { updateWhere } from '../documents'
import { command } from '../sdk'

interface Addition {
  /** Of what is counted, and its version from which these increments come. */
  key: string
  version: number
  increments: readonly (readonly [path: string, by: number])[]
}

/** Adds to kept counts once: the same update marks the version as seen, and an addition that comes again does not match. */
export function addOnce(collection: string, _id: string, { key, version, increments }: Addition): Promise<boolean> {
  const seen = `seen.${key}`
  const isNew = command.or([{ [seen]: command.lt(version) }, { [seen]: command.exists(false) }])
  return updateWhere(collection, command.and([{ _id }, isNew]) as Record<string, unknown>, {
    ...Object.fromEntries(increments.map(([path, by]) => [path, command.inc(by)])), [seen]: version,
  })
}
