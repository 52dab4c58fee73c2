import type { Operation, Operations } from '../../domain/kernel/operation'
import type { Reply } from '../../domain/kernel/reply'
import type { Answer, Call, Handlers } from './call'
import { identify, type Caller } from './identify'
import { readingOf, type Needs } from './needs'
import { Refused } from './refused'

interface Event { op?: unknown; input?: unknown; key?: unknown }
interface Context { request_id?: string }

const NOTHING = { isWhole: false, named: null, joins: () => [] }

/** The entry of a function: contract check, identity, roles, the handler, and the one place where every error becomes a reply. */
export const serve = <Ops extends Operations>(operations: Ops, handlers: Handlers<Ops>, needs: Needs<Ops> = {}) =>
  async (event: Event, context: Context = {}): Promise<Reply> => {
    try {
      const op = operationName(operations, event.op)
      const operation = operations[op]!
      const key = keyOf(operation, event.key)
      const parsed = operation.input.safeParse(event.input ?? {})
      const { caller, brought } = await identify(parsed.success ? readingOf(needs, op, parsed.data) : NOTHING)
      admit(caller, operation)
      const handler = handlers[op] as (input: unknown, call: Call) => Promise<Answer<unknown, string>>
      const answer = await handler(valid(parsed), { caller, brought, op, operation, key })
      if (!answer.ok) return { ok: false, error: { kind: 'rejection', code: answer.rejection, about: answer.about } }
      // Only what the contract lists leaves the cloud.
      return { ok: true, value: operation.output.parse(answer.value) }
    } catch (error) {
      return failed(error, event.op, context.request_id)
    }
  }

function operationName<Ops extends Operations>(operations: Ops, op: unknown): keyof Ops & string {
  if (typeof op === 'string' && Object.hasOwn(operations, op)) return op
  throw new Refused('INVALID_INPUT', { op: 'unknown operation' })
}

function keyOf(operation: Operation, key: unknown): string {
  if (!operation.writes) return ''
  if (typeof key === 'string' && /^[A-Za-z0-9_-]{8,64}$/.test(key)) return key
  throw new Refused('INVALID_INPUT', { key: 'a write needs a key of 8 to 64 letters and digits' })
}

function admit({ hats }: Caller, { roles }: Operation): void {
  if (!hats.some(({ role }) => roles.includes(role))) throw new Refused('FORBIDDEN')
}

function valid(parsed: ReturnType<Operation['input']['safeParse']>): unknown {
  if (parsed.success) return parsed.data
  throw new Refused('INVALID_INPUT', Object.fromEntries(parsed.error.issues.map(issue => [issue.path.join('.') || 'input', issue.code])))
}

function failed(error: unknown, op: unknown, requestId?: string): Reply {
  if (error instanceof Refused) {
    console.info('refused', { op, code: error.code, fields: error.fields, requestId })
    return { ok: false, error: { kind: 'refusal', code: error.code, requestId, fields: error.fields } }
  }
  console.error('fault', { op, requestId }, error)
  return { ok: false, error: { kind: 'fault', code: 'INTERNAL', requestId } }
}
