import { TmplGroup } from 'glass-easel-template-compiler'
import { CHILDREN_TEMPLATE } from './children-template'
import { withoutExtension, type PackageFiles } from './package-files'

interface TemplateWarning {
  message?: string
  path?: string
  start?: { line: number; utf16Col?: number }
}

/**
 * Compiles all wxml and wxs with WeChat's own template compiler.
 * @returns the source of an object of templates by path; each complaint of the compiler goes to `report`
 */
export function compileTemplates(files: PackageFiles, extra: Record<string, string>, report: (message: string) => void): string {
  const group = new TmplGroup()
  for (const file of files.list('.wxs')) group.addScript(withoutExtension(file), files.read(file))
  for (const file of files.list('.wxml')) {
    const warnings = (group.addTmpl(withoutExtension(file), files.read(file)) ?? []) as TemplateWarning[]
    warnings.forEach(warning => report(`${file}: ${describe(warning)}`))
  }
  for (const [path, source] of Object.entries({ [CHILDREN_TEMPLATE]: '<slot />', ...extra })) group.addTmpl(path, source)
  return group.getTmplGenObjectGroups()
}

function describe(warning: TemplateWarning): string {
  const message = warning.message ?? String(warning)
  return warning.start ? `line ${warning.start.line + 1}: ${message}` : message
}
