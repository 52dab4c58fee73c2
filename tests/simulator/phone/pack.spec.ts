import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { convertSelector } from '../../../simulator/phone/pack/convert-selector'
import { packPackage } from '../../../simulator/phone/pack/pack-package'
import type { PackedPackage } from '../../../simulator/phone/pack/package-types'
import { convertUnits } from '../../../simulator/phone/pack/units'
import { FIXTURE } from './open-phones'

describe('packing a built mini-program', () => {
  let dist: string
  beforeEach(() => {
    mkdirSync('tests/output', { recursive: true })
    dist = mkdtempSync(join('tests/output', 'pack-'))
    cpSync(FIXTURE, dist, { recursive: true })
  })
  afterEach(() => rmSync(dist, { recursive: true }))

  const write = (file: string, content: string): void => writeFileSync(join(dist, file), content)
  const errors = (): string[] => packPackage(dist).errors

  /** Runs the script as the browser would. */
  const read = (): PackedPackage => {
    const window = {} as { __PACKAGE__: PackedPackage }
    new Function('window', packPackage(dist).code)(window)
    return window.__PACKAGE__
  }
  const css = (path: string): string => read().styles.find(style => style.path === path)?.css ?? ''

  it('accepts a good package and lists its pages, those of subpackages last', () => {
    expect(errors()).toEqual([])
    const { pages, subpackageOf } = read()
    expect(pages.at(-1)).toBe('packages/far/pages/away/away')
    expect(subpackageOf['packages/far/pages/away/away']).toBe('packages/far')
  })

  it('refuses a template the compiler warns about', () => {
    write('pages/home/home.wxml', '<view><text></view>')
    expect(errors()).toEqual([expect.stringContaining('pages/home/home.wxml')])
  })

  it('refuses a page without a template and a tab that is no page', () => {
    write('app.json', JSON.stringify({ pages: ['pages/none/none'], tabBar: { list: [{ pagePath: 'pages/other/other', text: '' }] } }))
    expect(errors()).toEqual(['app.json: page has no wxml: pages/none/none', 'app.json: tab is not a page: pages/other/other'])
  })

  it('refuses files of the package in wxss, but not data', () => {
    write('app.wxss', '.a { background: url("/images/dot.png") } .b { background: url("data:image/png;base64,AA==") }')
    expect(errors()).toEqual(['app.wxss: wxss cannot use a local file: /images/dot.png'])
  })

  it('puts imported styles in place and limits a page to itself', () => {
    expect(css('app')).toContain('wx-view.shared::after')
    expect(css('pages/home/home')).toContain('@scope (.phone-page[data-page="pages/home/home"])')
    expect(errors()).toEqual([])
  })

  it('says which imported file is missing', () => {
    write('app.wxss', '@import "none.wxss";')
    expect(errors()).toEqual(['app.wxss: imported file not found: none.wxss'])
  })

  it('keeps keyframes outside of the scope, where the browser looks for them', () => {
    write('app.wxss', '@keyframes turn { from { width: 1rpx } }')
    expect(css('app')).toMatch(/^@keyframes turn[\s\S]*@scope \(\.phone-page\) \{\s*\}$/)
  })

  it('prefixes the classes of an isolated component only', () => {
    expect(css('parts/card')).toContain('.parts-card--title')
    write('parts/card.json', '{ "component": true, "styleIsolation": "shared" }')
    expect(css('parts/card')).not.toContain('parts-card--')
  })
})

describe('wxss for the browser', () => {
  it.each([
    ['page', 'wx-page'],
    [':root', 'wx-page'],
    ['view.a > text::before', 'wx-view.a > wx-text::before'],
    ['.a:not(button), *', '.a:not(wx-button), *'],
  ])('%s → %s', (wxss, selector) => expect(convertSelector(wxss, '')).toBe(selector))

  it.each([
    ['10rpx -0.5rpx', 'calc(10 * var(--rpx)) calc(-0.5 * var(--rpx))'],
    ['calc(100vh - 20px)', 'calc(calc(100 * var(--vh)) - 20px)'],
    ['calc(8px + env(safe-area-inset-bottom, 0px))', 'calc(8px + var(--safe-bottom))'],
    ['10px', '10px'],
  ])('%s → %s', (wxss, value) => expect(convertUnits(wxss)).toBe(value))
})
