import type { PackedPackage } from '../pack/package-types'
import type { PackageSpace } from './code-space'
import type { ModuleLoader } from './modules/module-loader'

export interface PackageCode {
  /** Runs app.js and, unless the package loads lazily, all pages of the main package. */
  start(): void
  /** Makes sure that the file of a page and of every component it uses has run. */
  need(page: string): void
}

/** The order in which WeChat runs the files of a package: subpackages when one of their pages opens. */
export function packageCode(pack: PackedPackage, { define, componentsOf }: PackageSpace, modules: ModuleLoader): PackageCode {
  const defined = new Set<string>()
  return {
    start() {
      modules.require('app')
      if (!pack.app.lazyCodeLoading) pack.app.pages.forEach(need)
    },
    need,
  }

  function need(path: string): void {
    if (defined.has(path)) return
    defined.add(path)
    componentsOf(path).forEach(need)
    define(path, () => {
      modules.require(path)
    })
  }
}
