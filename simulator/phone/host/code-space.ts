import { MiniProgramEnv, type CodeSpace, type ComponentEnv, type types } from 'glass-easel-miniprogram-adapter'
import type { ComponentConfig, PackedPackage } from '../pack/package-types'
import { resolvePath } from '../pack/resolve-path'
import { classPrefix } from '../pack/style-scope'
import { withPlainEvents } from './plain-events'

type Constructor = (definition: object) => unknown

export interface PackageSpace {
  env: MiniProgramEnv
  space: CodeSpace
  /** `Page`, `Component` and `Behavior` of the file being loaded now: frameworks call them from shared chunks. */
  constructors: Record<keyof ComponentEnv, Constructor>
  /** Runs `load` while the constructors belong to the page or component at `path`. */
  define(path: string, load: () => void): void
  /** Paths of the components that a page or component uses. */
  componentsOf(path: string): string[]
}

/** Puts templates and JSON of the package into glass-easel. */
export function createPackageSpace(pack: PackedPackage): PackageSpace {
  const env = new MiniProgramEnv()
  const space = env.createCodeSpace('main', true)
  const configs = Object.fromEntries(Object.entries(pack.json).map(([path, config]) => [path, absolute(path, config, pack)]))
  for (const [path, content] of Object.entries(pack.templates)) space.addCompiledTemplate(path, { groupList: pack.templates, content })
  for (const [path, config] of Object.entries(configs)) addConfig(space, path, config)
  const { constructors, define } = currentConstructors(space)
  return { env, space, constructors, define, componentsOf: path => Object.values(configs[path]?.usingComponents ?? {}).map(name => name.slice(1)) }
}

function addConfig(space: CodeSpace, path: string, config: ComponentConfig): void {
  space.addComponentStaticConfig(path, config as types.ComponentStaticConfig)
  const prefix = classPrefix(path, config)
  if (prefix) space.addStyleSheet(path, undefined, prefix)
}

/** A config with component paths from the package's root; pages share the app's styles even when made by `Component`. */
function absolute(path: string, config: ComponentConfig, { app, pages }: PackedPackage): ComponentConfig {
  const entries = Object.entries({ ...app.usingComponents, ...config.usingComponents })
  const from = (name: string): string => (config.usingComponents?.[name] === undefined ? '' : path)
  const usingComponents = Object.fromEntries(entries.map(([name, target]) => [name, `/${resolvePath(from(name), target)}`]))
  return pages.includes(path) ? { ...config, usingComponents, styleIsolation: 'shared' } : { ...config, usingComponents }
}

function currentConstructors(space: CodeSpace): Pick<PackageSpace, 'constructors' | 'define'> {
  let current: ComponentEnv | undefined
  const call = (name: keyof ComponentEnv): Constructor => definition => {
    if (!current) throw new Error(`${name}() must be called while a page or component file loads`)
    return (current[name] as Constructor)(typeof definition === 'object' ? withPlainEvents(definition) : definition)
  }
  return {
    constructors: { Page: call('Page'), Component: call('Component'), Behavior: call('Behavior') },
    define(path, load) {
      const before = current
      space.componentEnv(path, constructors => {
        current = constructors
        try {
          load()
        } finally {
          current = before
        }
      })
    },
  }
}
