import { deployment } from '../../../config/deployment'
import { TEMPLATE_KEYS } from '../../../domain/messages/model'
import { CAST, QUOTA, type CastRole } from '../../../tests/functions/fixture/people'
import { openEstates } from '../../../tests/functions/fixture/open-estates'
import { codeOf, newKey, type CallRow, type Stage } from '../../../tests/functions/harness'
import { INPUTS, things } from '../../../tests/functions/matrix/inputs'
import { OPERATIONS, isListed } from '../../../tests/functions/matrix/operations'
import { copiesOf, openidIn, type Rename } from '../estates/copies'
import { grow, makersAt } from '../estates/grow'

/** Estates measured side by side: so often every operation is done, the first time not counted. */
export const COPIES = 13

export type Operation = (typeof OPERATIONS)[number]
/** Every counted call of an operation, or why it could not be done. */
export type Measured = { operation: Operation; role: CastRole | null; rows: CallRow[]; trouble: string }

/** Further documents stored in the estate before anything is measured. */
export type Size = Partial<Record<keyof ReturnType<typeof makersAt>, number>>

/** Residents first, for most calls are theirs; those who have not joined and the unverified only for what is theirs alone. */
const CALLERS: CastRole[] = ['resident', ...CAST.filter(role => role !== 'resident' && role !== 'visitor' && role !== 'pending'), 'visitor', 'pending']

/** Copies of one estate on one cloud, so that a write that can be done once can be measured many times. */
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

/** Does every operation of the contract once in every copy and reads what the cloud counted. */
export async function measureAll(size: Size = {}): Promise<Measured[]> {
  const copies = await openCopies()
  const { stage } = copies
  try {
    const makers = makersAt(await stage.now())
    for (const [collection, count] of Object.entries(size)) await grow(stage.url, collection, makers[collection as keyof Size], 0, count)
    const measured: Measured[] = []
    for (const operation of OPERATIONS) measured.push(await measure(copies, operation))
    return measured
  } finally {
    await stage.close()
  }
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

async function measure(copies: Copies, operation: Operation): Promise<Measured> {
  const codes: string[] = []
  const role = await roleFor(operation, [copies], codes)
  if (!role) return { operation, role, rows: [], trouble: codes.join(', ') }
  const answers: string[] = []
  for (let copy = 1; copy < COPIES; copy++) answers.push(await copies.call(operation, role, copy))
  const trouble = answers.filter(answer => answer !== 'OK').join(' ')
  const rows = (await copies.stage.calls(operation.fn)).filter(({ op }) => op === operation.op).slice(0, COPIES - 1)
  return { operation, role, rows, trouble }
}
