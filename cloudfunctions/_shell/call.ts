import type { About } from '../../domain/kernel/decision'
import type { Actor } from '../../domain/kernel/actor'
import type { InputOf, Operation, Operations, OutputOf, RejectionOf } from '../../domain/kernel/operation'
import type { Hat } from '../../domain/people/hats'
import { hatFor, hatsReaching, type Target } from '../../domain/people/reach'
import type { Brought } from './brought'
import type { Caller } from './identify'
import { receiptIdOf } from './ids'
import { Refused } from './refused'

/** What a handler is given beside its input. */
export interface Call {
  caller: Caller
  brought: Brought
  op: string
  operation: Operation
  /** The client's key of this write; empty for reads. */
  key: string
}
export type Answer<Value, Rejection extends string = never> = { ok: true; value: Value } | { ok: false; rejection: Rejection; about?: About }
export type Handlers<Ops extends Operations> = {
  [Name in keyof Ops]: (input: InputOf<Ops[Name]>, call: Call) => Promise<Answer<OutputOf<Ops[Name]>, RejectionOf<Ops[Name]>>>
}

export const done = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })
export const rejected = <const Rejection extends string>(rejection: Rejection): { ok: false; rejection: Rejection } => ({ ok: false, rejection })

/** A further step under the same call, of its own and once for the call's key: the receipt of the first does not stand for it. */
export const furtherStep = (call: Call, name: string): Call => ({ ...call, key: `${call.key}:${name}` })

export const receiptId = ({ caller, op, key }: Call): string => receiptIdOf(caller.memberId, op, key)

/** The hat under which this caller may touch the target; what they may not see does not exist for them. */
export function reach({ caller, operation }: Pick<Call, 'caller' | 'operation'>, target: Target): Hat {
  const hat = hatFor(caller.hats, operation.roles, target)
  if (!hat) throw new Refused('NOT_FOUND')
  return hat
}

/** Every hat of the caller that reaches the target under this operation, in the order of its roles (交叉任职: permissions are the union). */
export const hatsOn = ({ caller, operation }: Pick<Call, 'caller' | 'operation'>, target: Target): Hat[] =>
  hatsReaching(caller.hats, operation.roles, target)

/** How the caller stands in a history: by working name as staff, masked as a neighbour. */
export const actorOf = ({ caller }: Pick<Call, 'caller'>, hat: Hat): Actor => ({
  memberId: caller.memberId, hat: hat.role, name: caller.member?.publicName ?? '',
})
