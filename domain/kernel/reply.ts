import type { About } from './decision'

/** Sorted by who can act: the user (rejection), the caller (refusal), us (fault). See design §3. */
export const REFUSALS = ['INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'TOO_MANY_REQUESTS'] as const
export type Refusal = (typeof REFUSALS)[number]

export type ReplyError =
  | { kind: 'rejection'; code: string; about?: About }
  | { kind: 'refusal'; code: Refusal; requestId?: string; fields?: Record<string, string> }
  | { kind: 'fault'; code: 'INTERNAL'; requestId?: string }

export type Reply<Value = unknown> = { ok: true; value: Value } | { ok: false; error: ReplyError }
