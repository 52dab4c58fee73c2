import { deployment } from '../../../config/deployment'
import { TEMPLATE_KEYS } from '../../../domain/messages/model'
import { openEstates } from '../fixture/open-estates'
import { CAST, QUOTA, type CastRole } from '../fixture/people'
import { codeOf, newKey, type Stage } from '../harness'
import { copiesOf, openidIn, type Rename } from './copies'
import { INPUTS, things } from './inputs'
import { isListed, type OPERATIONS } from './operations'

/** So many estates side by side: more than a hundred of nearly everything. */
export const COPIES = 13

export type Operation = (typeof OPERATIONS)[number]

/** Residents first, for most calls are theirs; those who have not joined and the unverified only for what is theirs alone. */
const CALLERS: CastRole[] = ['resident', ...CAST.filter(role => role !== 'resident' && role !== 'visitor' && role !== 'pending'), 'visitor', 'pending']

/** Copies of one estate on one cloud, so that a write that can be done once can be done many times, among others of its kind. */
export interface Copies {
  stage: Stage
  /** Does the operation in a copy and says `OK` or why not. */
  call(operation: Operation, role: CastRole, copy: number): Promise<string>
}

/** `data`: the folder of the cloud; in memory without one. */
export async function openCopies(data?: string): Promise<Copies> {
  let rename: Rename = text => text
  const stage = await openEstates({
    documents: now => {
      const copies = copiesOf(now, COPIES)
      rename = copies.rename
      return joined(things(now), copies.documents)
    },
    ...(data ? { data } : {}),
  })
  await grantAll(stage)
  const call = async ({ name, fn, op }: Operation, role: CastRole, copy: number) => {
    const input = JSON.parse(rename(JSON.stringify(INPUTS[name]!('here', role)), copy)) as object
    return codeOf(await stage.call(openidIn(role, copy), fn, op, input, newKey()))
  }
  return { stage, call }
}

const joined = (one: Record<string, object[]>, other: Record<string, object[]>): Record<string, object[]> =>
  Object.fromEntries([...new Set([...Object.keys(one), ...Object.keys(other)])].map(name => [name, [...(one[name] ?? []), ...(other[name] ?? [])]]))

/** The platform delivers to the people of the copies as often as our ledger believes. */
async function grantAll({ grant }: Stage): Promise<void> {
  for (let copy = 1; copy < COPIES; copy++) {
    await Promise.all(CAST.flatMap(role => TEMPLATE_KEYS.map(key => grant(openidIn(role, copy), deployment.templateIds[key], QUOTA))))
  }
}

/** Who can do an operation in copy 0 of every one of these clouds; null when nobody can, and why. */
export async function roleFor(operation: Operation, clouds: readonly Copies[], codes: string[] = []): Promise<CastRole | null> {
  for (const role of CALLERS.filter(one => isListed(operation.roles, one))) {
    const answers: string[] = []
    for (const cloud of clouds) answers.push(await cloud.call(operation, role, 0))
    codes.push(...answers.map(code => `${role} ${code}`))
    if (answers.every(code => code === 'OK')) return role
  }
  return null
}
