import type { FunctionName } from '@domain/contract'
import type { ReplyError } from '@domain/kernel/reply'

/** What can go wrong for a page: what the server said, or that nobody knows whether it heard us. */
export type CallError = (ReplyError | { kind: 'offline'; code: 'OFFLINE' }) & { from: FunctionName }

export type Answer<Value> = { ok: true; value: Value } | { ok: false; error: CallError }
