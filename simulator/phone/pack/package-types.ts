import type { template } from 'glass-easel'

/** What the pack hands to the host: everything of `dist/weapp` the phone needs to run, compiled. */
export interface PackedPackage {
  app: AppConfig
  /** Paths of all pages, the main package's first, in the order of app.json. */
  pages: string[]
  /** Root folder of each page that belongs to a subpackage. */
  subpackageOf: Record<string, string>
  /** JSON of every page and component by path. */
  json: Record<string, ComponentConfig>
  templates: Record<string, template.ComponentTemplate['content']>
  styles: PackedStyle[]
  /** Tags found in the templates with the attributes they carry (camelCase). */
  tags: Record<string, string[]>
  modules: Record<string, ModuleBody>
}

export interface PackedStyle {
  /** `app`, or the path of the page or component. */
  path: string
  css: string
}

/** A file of the package as a function: first the module's own names (`MODULE_NAMES`), then nothing: other globals are shadowed. */
export type ModuleBody = (this: unknown, ...scope: unknown[]) => void

export interface WindowConfig {
  navigationBarTitleText?: string
  navigationBarBackgroundColor?: string
  navigationBarTextStyle?: 'black' | 'white'
  navigationStyle?: 'default' | 'custom'
  backgroundColor?: string
  backgroundTextStyle?: 'dark' | 'light'
  enablePullDownRefresh?: boolean
  onReachBottomDistance?: number
  disableScroll?: boolean
}

export interface TabConfig {
  pagePath: string
  text: string
  iconPath?: string
  selectedIconPath?: string
}

export interface TabBarConfig {
  color: string
  selectedColor: string
  backgroundColor: string
  borderStyle?: 'black' | 'white'
  custom?: boolean
  list: TabConfig[]
}

export interface SubpackageConfig {
  root: string
  pages: string[]
}

export interface AppConfig {
  pages: string[]
  entryPagePath?: string
  window?: WindowConfig
  tabBar?: TabBarConfig
  subPackages?: SubpackageConfig[]
  subpackages?: SubpackageConfig[]
  usingComponents?: Record<string, string>
  lazyCodeLoading?: string
  /** `v2`: the newer look of built-in tags. */
  style?: string
}

export interface ComponentConfig extends WindowConfig {
  component?: boolean
  usingComponents?: Record<string, string>
  styleIsolation?: string
}
