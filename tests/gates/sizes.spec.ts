import { describe, expect, it } from 'vitest'
import { appConfig, bytes, packageFiles } from './weapp-package'

/** WeChat's limits: the main package and each subpackage 2 MB, all together 30 MB. */
const PACKAGE_LIMIT = 2 * 1024 * 1024
const TOTAL_LIMIT = 30 * 1024 * 1024

const roots = (appConfig().subPackages ?? []).map(({ root }) => `${root.replace(/\/$/, '')}/`)
const sum = (files: string[]) => files.reduce((total, file) => total + bytes(file), 0)
const files = packageFiles()

describe('包大小', () => {
  it('keeps the main package within the limit', () => {
    expect(sum(files.filter((file) => !roots.some((root) => file.startsWith(root))))).toBeLessThanOrEqual(PACKAGE_LIMIT)
  })

  it.each(roots)('keeps subpackage %s within the limit', (root) => {
    const own = files.filter((file) => file.startsWith(root))
    expect(own.length).toBeGreaterThan(0)
    expect(sum(own)).toBeLessThanOrEqual(PACKAGE_LIMIT)
  })

  it('keeps the whole within the limit', () => expect(sum(files)).toBeLessThanOrEqual(TOTAL_LIMIT))
})
