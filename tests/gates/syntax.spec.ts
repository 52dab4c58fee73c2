import { parse, type CallExpression, type NewExpression } from 'acorn'
import { simple } from 'acorn-walk'
import { describe, expect, it } from 'vitest'
import { packageFiles, source } from './weapp-package'

/** iOS 12 and Android 7, the oldest we support, know this much of the language. */
const OLDEST_SYNTAX = 2018

interface CodeFromText {
  file: string
  code: string
}

/** Code made from text, which WeChat forbids; each of these is never reached there. */
const NEVER_REACHED: { code: RegExp; reason: string }[] = [
  {
    code: /^(new )?Function\("return this"\)$/,
    reason: 'webpack and libraries look for the global object: globalThis, self or `this` come first, and a throw is caught',
  },
]

const makesCode = ({ callee }: CallExpression | NewExpression) =>
  callee.type === 'Identifier' && (callee.name === 'eval' || callee.name === 'Function')

function codeFromText(file: string): CodeFromText[] {
  const text = source(file)
  const found: CodeFromText[] = []
  const note = (node: CallExpression | NewExpression) => {
    if (makesCode(node)) found.push({ file, code: text.slice(node.start, node.end) })
  }
  simple(parse(text, { ecmaVersion: OLDEST_SYNTAX }), { CallExpression: note, NewExpression: note })
  return found
}

const isAllowed = ({ code }: CodeFromText) => NEVER_REACHED.some((known) => known.code.test(code))

describe('脚本语法', () => {
  const scripts = packageFiles('.js')

  it('has scripts', () => expect(scripts.length).toBeGreaterThan(0))

  it.each(scripts)(`%s is ES${OLDEST_SYNTAX}`, (file) => {
    expect(() => parse(source(file), { ecmaVersion: OLDEST_SYNTAX })).not.toThrow()
  })

  it('makes no code from text', () => {
    expect(scripts.flatMap(codeFromText).filter((found) => !isAllowed(found))).toEqual([])
  })
})
