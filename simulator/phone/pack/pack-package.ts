import { compileModules } from './compile-modules'
import { compileStyles } from './compile-styles'
import { compileTemplates } from './compile-templates'
import { packageFiles, withoutExtension } from './package-files'
import { readConfig, type PackageConfig } from './read-config'
import { scanTags } from './scan-tags'

export interface Packed {
  /** A script that sets `window.__PACKAGE__`. */
  code: string
  /** What WeChat's compiler would refuse; the phone shows these and does not start. */
  errors: string[]
}

/**
 * Compiles a built mini-program package into one script for the phone.
 * @param dist folder that holds app.json
 * @param tagTemplates wxml of built-in tags that need parts of their own
 */
export function packPackage(dist: string, tagTemplates: Record<string, string> = {}): Packed {
  const files = packageFiles(dist)
  const errors: string[] = []
  const report = (message: string): void => void errors.push(message)
  const config = readConfig(files)
  checkPages(config, files.list('.wxml').map(withoutExtension), report)
  const parts = {
    app: JSON.stringify(config.app),
    json: JSON.stringify(config.json),
    pages: JSON.stringify(config.pages),
    subpackageOf: JSON.stringify(config.subpackageOf),
    tags: JSON.stringify(scanTags(files.list('.wxml').map(files.read))),
    styles: JSON.stringify(compileStyles(files, config.pages, config.json, report)),
    templates: compileTemplates(files, tagTemplates, report),
    modules: compileModules(files),
  }
  return { code: `window.__PACKAGE__={${Object.entries(parts).map(([name, code]) => `${name}:${code}`).join(',\n')}}`, errors }
}

function checkPages({ app, pages }: PackageConfig, templates: string[], report: (message: string) => void): void {
  for (const page of pages) if (!templates.includes(page)) report(`app.json: page has no wxml: ${page}`)
  for (const { pagePath } of app.tabBar?.list ?? []) if (!app.pages.includes(pagePath)) report(`app.json: tab is not a page: ${pagePath}`)
}
