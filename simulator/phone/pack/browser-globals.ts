import fs from 'node:fs'
import { createRequire } from 'node:module'

const ALLOWED = new Set(['console', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'])
const DECLARATION = /^declare (?:var|let|const|function|namespace) (\w+)/gm

let names: Set<string> | undefined

/**
 * Names a browser defines and WeChat does not: a package that uses one must fail here as it fails there.
 * Taken from TypeScript's own list of the DOM, so that nothing is forgotten.
 */
export function browserGlobals(): Set<string> {
  names ??= new Set([...declared(), 'process', 'chrome', 'CSS', 'WebAssembly'].filter(name => !ALLOWED.has(name)))
  return names
}

function declared(): string[] {
  const file = createRequire(import.meta.url).resolve('typescript/lib/lib.dom.d.ts')
  return [...fs.readFileSync(file, 'utf8').matchAll(DECLARATION)].map(([, name = '']) => name)
}
