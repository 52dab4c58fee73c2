import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PACKAGE, packageFiles } from './weapp-package'

interface Compiler {
  wxmlToJs(folder: string): string
  wxssToJs(folder: string): string
}

/** Tencent's own wcc and wcsc. */
const { wxmlToJs, wxssToJs } = createRequire(import.meta.url)('miniprogram-compiler') as Compiler

describe('官方编译器', () => {
  it('accepts every template of the package', () => {
    const compiled = wxmlToJs(PACKAGE)
    for (const template of packageFiles('.wxml')) expect(compiled).toContain(template)
  })

  it('accepts every style sheet of the package', () => {
    const compiled = wxssToJs(PACKAGE)
    for (const sheet of packageFiles('.wxss')) expect(compiled).toContain(sheet)
  })

  describe('on a broken copy', () => {
    let copy: string

    beforeAll(() => {
      copy = mkdtempSync(join(tmpdir(), 'weapp-'))
      cpSync(PACKAGE, copy, { recursive: true })
    })

    afterAll(() => rmSync(copy, { recursive: true }))

    const append = (file: string, text: string) => {
      const path = join(copy, file)
      writeFileSync(path, readFileSync(path, 'utf8') + text)
    }

    it('refuses a tag that is not closed', () => {
      append('base.wxml', '<view>')
      expect(() => wxmlToJs(copy)).toThrow(/base\.wxml/)
    })

    it('refuses a rule that is not closed', () => {
      append('app.wxss', '.broken { color: ')
      // the npm wrapper fails without passing on the words of wcsc
      expect(() => wxssToJs(copy)).toThrow()
    })
  })
})
