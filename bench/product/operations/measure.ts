import type { CastRole } from '../../../tests/functions/fixture/people'
import type { CallRow } from '../../../tests/functions/harness'
import { COPIES, openCopies, roleFor, type Copies, type Operation } from '../../../tests/functions/matrix/open-copies'
import { OPERATIONS } from '../../../tests/functions/matrix/operations'
import { grow, makersAt } from '../estates/grow'

/** Every counted call of an operation, the first time not counted; or why it could not be done. */
export type Measured = { operation: Operation; role: CastRole | null; rows: CallRow[]; trouble: string }

/** Further documents stored in the estate before anything is measured. */
export type Size = Partial<Record<keyof ReturnType<typeof makersAt>, number>>

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
