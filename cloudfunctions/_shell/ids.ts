import { createHash, randomBytes } from 'node:crypto'

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').replace(/[-_]/g, 'x')

/** A member is found by one read from the platform's openid, and the openid cannot be read back from it. */
export const memberIdOf = (openid: string): string => `m${digest(openid).slice(0, 21)}`
/** What a member's key made: a repeat of the same write finds it again (design §4). */
export const idFromKey = (prefix: string, memberId: string, key: string): string => `${prefix}${digest(`${memberId}:${key}`).slice(0, 19)}`
/** The mark of a done key on a document. */
export const receiptIdOf = (memberId: string, op: string, key: string): string => digest(`${memberId}:${op}:${key}`).slice(0, 16)

/** One door, whoever lives behind it and whoever wrote it down. */
export const doorIdOf = ({ estateId, buildingId, unit, room }: { estateId: string; buildingId: string; unit: string; room: string }): string =>
  `h${digest([estateId, buildingId, unit, room].join('/')).slice(0, 19)}`

const SCENE_LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
/** Text people can read out, without look-alikes: the scene of a code made for `seed`, or a random one. */
export function sceneFrom(seed: string | null, length = 8): string {
  const bytes = seed === null ? randomBytes(length) : createHash('sha256').update(seed).digest()
  return Array.from({ length }, (_, i) => SCENE_LETTERS[bytes[i]! % SCENE_LETTERS.length]).join('')
}
