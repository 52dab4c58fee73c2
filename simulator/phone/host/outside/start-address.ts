import type { Launch } from '../host-types'

/** The address at which this phone starts cold with a launch: path and query of the page, and how it was opened. */
export function startAddress(openid: string, { path, query, scene }: Launch): string {
  const search = Object.entries(query).map(([name, value]) => `${name}=${value}`).join('&')
  const parameters = new URLSearchParams({ as: openid, path: search ? `${path}?${search}` : path, from: String(scene) })
  return `phone?${parameters}`
}
