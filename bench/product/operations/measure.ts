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
const COPIES = 13

export type Operation = (typeof OPERATIONS)[number]
/** Every counted call of an operation, or why it could not be done. */
export type Measured = { operation: Operation; role: CastRole | null; rows: CallRow[]; trouble: string }

/** Further documents stored in the estate before anything is measured. */
export type Size = Partial<Record<keyof ReturnType<typeof makersAt>, number>>

/** Residents first, for most calls are theirs; those who have not joined and the unverified only for what is theirs alone. */
const CALLERS: CastRole[] = ['resident', ...CAST.filter(role => role !== 'resident' && role !== 'visitor' && role !== 'pending'), 'visitor', 'pending']

/** Does every operation of the contract once in every copy and reads what the cloud counted. */
export async function measureAll(size: Size = {}): Promise<Measured[]> {
  let rename: Rename = text => text
  const stage = await openEstates({
    documents: now => {
      const copies = copiesOf(now, COPIES)
      rename = copies.rename
      return joined(things(now), copies.documents)
    },
  })
  try {
    const makers = makersAt(await stage.now())
    for (const [collection, count] of Object.entries(size)) await grow(stage.url, collection, makers[collection as keyof Size], 0, count)
    await grantAll(stage)
    const measured: Measured[] = []
    for (const operation of OPERATIONS) measured.push(await measure(stage, operation, rename))
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

async function measure(stage: Stage, operation: Operation, rename: Rename): Promise<Measured> {
  const call = (role: CastRole, copy: number) => {
    const input = JSON.parse(rename(JSON.stringify(INPUTS[operation.name]!('here', role)), copy)) as object
    return stage.call(openidIn(role, copy), operation.fn, operation.op, input, newKey())
  }
  const codes: string[] = []
  for (const role of CALLERS.filter(one => isListed(operation.roles, one))) {
    const code = codeOf(await call(role, 0))
    codes.push(`${role} ${code}`)
    if (code !== 'OK') continue
    const answers: string[] = []
    for (let copy = 1; copy < COPIES; copy++) answers.push(codeOf(await call(role, copy)))
    const trouble = answers.filter(answer => answer !== 'OK').join(' ')
    const rows = (await stage.calls(operation.fn)).filter(({ op }) => op === operation.op).slice(0, COPIES - 1)
    return { operation, role, rows, trouble }
  }
  return { operation, role: null, rows: [], trouble: codes.join(', ') }
}
