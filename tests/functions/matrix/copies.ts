import { CAST, memberOf, openidOf } from '../fixture/people'
import { branchOf, codesOf, estateOf } from '../fixture/estates'
import type { Documents } from '../fixture/open-estates'
import { phoneOf } from '../fixture/posts'
import { buildingId, communityId, estateId } from '../fixture/places'
import { things } from './inputs'
import { memberIdOf } from '../../../cloudfunctions/_shell/ids'

/** Says what a text about the estate of the fixture is in its n-th copy; copy 0 is the estate itself. */
export type Rename = (text: string, copy: number) => string

/**
 * Copies of the estate `here` of the function tests with its people and a thing for every operation, so that a write
 * that can be done once can be measured many times. What the tests' table of inputs says of the estate, renamed, is
 * said of its copy.
 */
export function copiesOf(now: number, count: number): { documents: Documents; rename: Rename } {
  const estate = originals(now)
  const rename = renaming(Object.values(estate).flat() as { _id: string }[])
  const copies = Array.from({ length: count - 1 }, (_, i) => i + 1)
  const documents = Object.fromEntries(Object.entries(estate).map(([collection, docs]) =>
    [collection, copies.flatMap(copy => JSON.parse(rename(JSON.stringify(docs), copy)) as object[])]))
  return { documents, rename }
}

/** Everything of `here`, by collection. */
function originals(now: number): Documents {
  const isHere = (doc: object) => JSON.stringify(doc).includes(estateId('here'))
  const own = Object.entries(things(now)).map(([collection, docs]) => [collection, docs.filter(isHere)] as const)
  const documents: Documents = {
    estates: [estateOf('here', now)], codes: codesOf('here', now), branches: [branchOf('here')], members: CAST.map(role => memberOf(role, 'here', now)),
  }
  for (const [collection, docs] of own) documents[collection] = [...(documents[collection] ?? []), ...docs]
  return { ...documents, requests: (documents.requests ?? []).map(request => ({ ...request, photos: [PHOTO] })) }
}

/** Stands for a photo, so that the call for its address is counted. */
const PHOTO = { fileId: 'cloud://demo.bench/photo.jpg', thumbId: 'cloud://demo.bench/thumb.jpg' }

/** Whom others name by their phone: one in every copy. */
const PHONE = phoneOf('here')

function renaming(docs: { _id: string; openid?: string }[]): Rename {
  const people = new Map(docs.flatMap(({ _id, openid }) => (openid ? [[_id, openid] as const] : [])))
  const places = [communityId('here'), buildingId('here', 1), buildingId('here', 2)]
  const names = [...new Set([...docs.map(({ _id }) => _id), ...people.values(), ...places, PHONE])]
  const quoted = new RegExp(`"(${names.join('|')})"`, 'g')
  const renamed = (name: string, copy: number): string => {
    // Whoever has a phone is found by it.
    const openid = people.get(name)
    if (name === PHONE) return `1390001${String(copy).padStart(4, '0')}`
    return openid ? memberIdOf(`${openid}x${copy}`) : `${name}x${copy}`
  }
  return (text, copy) => (copy === 0 ? text : text.replace(quoted, (_, name: string) => `"${renamed(name, copy)}"`))
}

/** The phone of somebody of the cast in a copy. */
export const openidIn = (role: (typeof CAST)[number], copy: number): string => (copy === 0 ? openidOf(role) : `${openidOf(role)}x${copy}`)
