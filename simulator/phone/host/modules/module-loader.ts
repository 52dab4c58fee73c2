import type { MODULE_NAMES } from '../../pack/module-names'
import type { ModuleBody, PackedPackage } from '../../pack/package-types'
import { resolvePath } from '../../pack/resolve-path'

type ModuleName = (typeof MODULE_NAMES)[number]

/** What a module sees besides `require`, `module` and `exports`. */
export type ModuleScope = Record<Exclude<ModuleName, 'require' | 'module' | 'exports'>, unknown>

interface Module {
  exports: unknown
}

export interface ModuleLoader {
  /** Runs a module of the package once and returns its exports. Throws if there is none. */
  require(path: string): unknown
  has(path: string): boolean
}

/** CommonJS as WeChat has it: paths relative to the file, `.js` optional, folders by their index. */
export function createModuleLoader({ modules }: Pick<PackedPackage, 'modules'>, scope: ModuleScope): ModuleLoader {
  const loaded = new Map<string, Module>()
  return { require: path => load('', path), has: path => find(path) !== undefined }

  function load(from: string, wanted: string): unknown {
    const path = find(resolvePath(from, wanted))
    if (path === undefined) throw new Error(`module '${wanted}' is not defined, require args is '${wanted}' (from ${from || 'the host'})`)
    const known = loaded.get(path)
    if (known) return known.exports
    const module: Module = { exports: {} }
    loaded.set(path, module)
    run(path, module, modules[path] as ModuleBody)
    return module.exports
  }

  function find(path: string): string | undefined {
    return [path, path.replace(/\.js$/, ''), `${path}/index`].find(candidate => candidate in modules)
  }

  function run(path: string, module: Module, body: ModuleBody): void {
    const { wx, App, Page, Component, Behavior, getApp, getCurrentPages, global, globalThis, Date, eval: noEval, Function } = scope
    const require = (wanted: string): unknown => load(path, wanted)
    body.call(
      module.exports, require, module, module.exports, wx, App, Page, Component, Behavior, getApp, getCurrentPages,
      global, globalThis, Date, noEval, Function,
    )
  }
}
