import { resolve } from 'mingo/util'
import { mayExplode, testBounded } from './bounded-regex'

/** `$regex`: some string of the field matches. An expression that may backtrack without end is run against the clock. */
export function regexOperator(selector: string, expression: RegExp): (document: unknown) => boolean {
  const test = mayExplode(expression) ? (text: string) => testBounded(expression, text) : (text: string) => expression.test(text)
  return (document) => {
    const value: unknown = resolve(document as Record<string, unknown>, selector, { unwrapArray: true })
    const values = Array.isArray(value) ? (value as unknown[]).flat(1) : [value]
    return values.some((item) => typeof item === 'string' && test(item))
  }
}
