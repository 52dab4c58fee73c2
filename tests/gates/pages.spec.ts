import { describe, expect, it } from 'vitest'
import { appConfig, packageFiles } from './weapp-package'

const { pages, subPackages = [], tabBar } = appConfig()
const files = new Set(packageFiles())
const all = [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root.replace(/\/$/, '')}/${page}`))]

describe('app.json', () => {
  it.each(all)('page %s has its script, template and configuration', (page) => {
    for (const extension of ['js', 'wxml', 'json']) expect(files).toContain(`${page}.${extension}`)
  })

  it('names no page twice', () => expect(new Set(all).size).toBe(all.length))

  it('keeps the pages of the tab bar in the main package', () => {
    for (const { pagePath } of tabBar?.list ?? []) expect(pages).toContain(pagePath)
  })

  it('has the icons of the tab bar', () => {
    for (const { iconPath, selectedIconPath } of tabBar?.list ?? []) {
      for (const icon of [iconPath, selectedIconPath]) if (icon) expect(files).toContain(icon)
    }
  })
})
