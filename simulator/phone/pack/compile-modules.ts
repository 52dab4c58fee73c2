import { browserGlobals } from './browser-globals'
import { MODULE_NAMES } from './module-names'
import { withoutExtension, type PackageFiles } from './package-files'

/** Every script of the package as a function of its module names, with the browser's own names shadowed as undefined. */
export function compileModules(files: PackageFiles): string {
  const entries = files.list('.js').map(file => `${JSON.stringify(withoutExtension(file))}:${moduleFunction(files.read(file))}`)
  return `{${entries.join(',\n')}}`
}

/** The source sits in a function of its own: strict code may not have parameters called `eval`, but may see them. */
function moduleFunction(source: string): string {
  const parameters = [...MODULE_NAMES, ...shadowed(source)].join(',')
  return `function(${parameters}){return (function(){${source}\n}).call(this)}`
}

function shadowed(source: string): string[] {
  const used = new Set(source.match(/[A-Za-z_$][\w$]*/g))
  return [...browserGlobals()].filter(name => used.has(name))
}
