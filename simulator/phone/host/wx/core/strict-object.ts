/** Names that `await`, serialisation and module interop read from any object; reading them asks for nothing. */
const LANGUAGE_PROBES = ['then', 'toJSON', '__esModule', 'default']

/**
 * An API object on which a name that does not exist is an error, not `undefined`:
 * a missing call must be seen when it is written, not on a neighbour's phone.
 * `probes` are names that libraries read only to find out whether they exist.
 */
export function strictObject(
  title: string,
  api: Record<string, unknown>,
  probes: readonly string[],
  reportError: (message: string) => void,
): Record<string, unknown> {
  const allowed = new Set([...LANGUAGE_PROBES, ...probes])
  return new Proxy(api, {
    get(target, name, receiver) {
      if (typeof name === 'symbol' || name in target || allowed.has(name)) return Reflect.get(target, name, receiver)
      const message = `${title}.${name} is not in this phone`
      reportError(message)
      throw new Error(message)
    },
  })
}
