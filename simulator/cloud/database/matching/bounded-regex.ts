import { createContext, Script } from 'node:vm'
import { requestFailed } from '../platform-error'

const TIME_LIMIT_MS = 100
const script = new Script('expression.test(text)')
const room = createContext({}) as { expression?: RegExp; text?: string }

/** Whether an expression may backtrack without end: a repeated group, or three and more repeats. */
export function mayExplode({ source }: RegExp): boolean {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x')
  return /\)[*+{]/.test(bare) || (bare.match(/[*+]|\{\d*,\d*\}/g)?.length ?? 0) > 2
}

/** Tests in bounded time; throws the platform's error when the expression takes too long on this text. */
export function testBounded(expression: RegExp, text: string): boolean {
  Object.assign(room, { expression, text })
  try {
    return script.runInContext(room, { timeout: TIME_LIMIT_MS }) as boolean
  } catch {
    throw requestFailed(`regular expression /${expression.source}/ takes too long`)
  }
}
