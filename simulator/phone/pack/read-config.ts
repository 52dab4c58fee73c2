import { withoutExtension, type PackageFiles } from './package-files'
import type { AppConfig, ComponentConfig } from './package-types'

export interface PackageConfig {
  app: AppConfig
  json: Record<string, ComponentConfig>
  pages: string[]
  subpackageOf: Record<string, string>
}

/** Reads app.json and the JSON of pages and components; subpackages are spelt both ways in the field. */
export function readConfig(files: PackageFiles): PackageConfig {
  const app = JSON.parse(files.read('app.json')) as AppConfig
  const subpackages = app.subPackages ?? app.subpackages ?? []
  const parts = subpackages.flatMap(({ root, pages }) => pages.map(page => [joinRoot(root, page), root] as const))
  return {
    app,
    json: Object.fromEntries(files.list('.json').filter(isComponent).map(file => [withoutExtension(file), JSON.parse(files.read(file)) as ComponentConfig])),
    pages: [...app.pages, ...parts.map(([page]) => page)],
    subpackageOf: Object.fromEntries(parts),
  }

  function isComponent(file: string): boolean {
    return file !== 'app.json' && files.has(`${withoutExtension(file)}.wxml`)
  }
}

const joinRoot = (root: string, page: string): string => `${root.replace(/^\/|\/$/g, '')}/${page.replace(/^\//, '')}`
