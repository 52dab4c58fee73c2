import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The build that ships. */
export const PACKAGE = join(import.meta.dirname, '../../dist/weapp')

interface Subpackage {
  root: string
  pages: string[]
}

export interface AppConfig {
  pages: string[]
  subPackages?: Subpackage[]
  tabBar?: { list: { pagePath: string; iconPath?: string; selectedIconPath?: string }[] }
}

export const appConfig = (): AppConfig => JSON.parse(readFileSync(join(PACKAGE, 'app.json'), 'utf8')) as AppConfig

/** Paths of the package's files, relative to it. */
export function packageFiles(extension = ''): string[] {
  return readdirSync(PACKAGE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => relative(PACKAGE, join(entry.parentPath, entry.name)))
}

export const source = (path: string): string => readFileSync(join(PACKAGE, path), 'utf8')

export const bytes = (path: string): number => statSync(join(PACKAGE, path)).size
