import type * as z from 'zod/mini'
import type { Role } from './roles'

/** An operation as data: both sides import it, the shell enforces it, the client is typed by it (design §3). */
export interface Operation {
  summary: string
  input: z.ZodMiniType
  output: z.ZodMiniType
  /** Any one of these roles admits the caller; which estate it may touch is the shell's business. */
  roles: readonly Role[]
  /** A write carries a client-made key and happens once per member and key. */
  writes: boolean
  rejections: readonly string[]
}

export type Operations = Record<string, Operation>
export type InputOf<O extends Operation> = z.output<O['input']>
export type OutputOf<O extends Operation> = z.output<O['output']>
export type RejectionOf<O extends Operation> = O['rejections'][number]

export const defineOperations = <const T extends Operations>(operations: T): T => operations
