import type { Refusal } from '../../domain/kernel/reply'

/** The caller can act: thrown by the shell, turned into a reply in one place (serve.ts). */
export class Refused extends Error {
  constructor(readonly code: Refusal, readonly fields?: Record<string, string>) {
    super(code)
  }
}
