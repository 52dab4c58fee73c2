import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCopies, roleFor, type Copies } from './open-copies'
import { OPERATIONS } from './operations'

/** What may be looked at for what is returned (issue: flat cost). */
const mayExamine = (returned: number): number => 2 * returned + 20

describe('every operation among many others of its kind', () => {
  let copies: Copies
  beforeAll(async () => { copies = await openCopies() })
  afterAll(() => copies.stage.close())

  it.each(OPERATIONS)('$name is served by an index and looks at hardly more than it returns', async operation => {
    const codes: string[] = []
    const role = await roleFor(operation, [copies], codes)
    expect(role, codes.join(', ')).not.toBeNull()
    const [row] = (await copies.stage.calls(operation.fn)).filter(({ op }) => op === operation.op)
    expect(row!.examined, `${row!.examined} examined, ${row!.returned} returned`).toBeLessThanOrEqual(mayExamine(row!.returned))
  })
})
