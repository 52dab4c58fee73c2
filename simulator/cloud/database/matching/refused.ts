import { requestFailed, unsupported } from '../platform-error'
import { mayExplode } from './bounded-regex'

/** Operators that run code, or that nobody needs here; refused wherever they stand. */
const REFUSED = new Set(['$where', '$function', '$accumulator', '$jsonSchema'])

/** Operators that apply expressions where their time cannot be bounded. */
const APPLIES_REGEX = new Set(['$in', '$nin', '$all', '$regexMatch', '$regexFind', '$regexFindAll'])

/** Throws the platform's error naming the first refused operator of a filter or pipeline. */
export function refuseOperators(value: unknown): void {
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof RegExp) return
  if (Array.isArray(value)) return value.forEach(refuseOperators)
  for (const [name, item] of Object.entries(value)) {
    if (REFUSED.has(name)) throw unsupported(name)
    if (APPLIES_REGEX.has(name)) refuseExploding(name, item)
    refuseOperators(item)
  }
}

function refuseExploding(operator: string, operand: unknown): void {
  const parts: unknown[] = Array.isArray(operand) ? operand : [(operand as { regex?: unknown } | null)?.regex]
  for (const part of parts) {
    const source = part instanceof RegExp ? part.source : Array.isArray(operand) ? '' : String(part ?? '')
    if (mayExplode({ source } as RegExp)) throw requestFailed(`${operator} with the regular expression /${source}/ may take too long`)
  }
}
