import type { ComponentConfig } from './package-types'

/** What glass-easel writes before the classes of an isolated component (`<prefix>--name`); empty where styles are shared. */
export function classPrefix(path: string, config: ComponentConfig | undefined): string {
  if (!config?.component || config.styleIsolation === 'shared' || config.styleIsolation === 'page-shared') return ''
  return path.replace(/\//g, '-')
}
