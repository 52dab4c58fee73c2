import type { App } from '../app'
import { virtualDate, type Clock } from '../clock'
import type { PackageSpace } from '../code-space'
import type { PageRecord } from '../host-types'
import type { ModuleScope } from './module-loader'
import { disabledEval, disabledFunction, packageGlobal } from './sandbox'

interface ScopeParts {
  wx: Record<string, unknown>
  app: App
  space: PackageSpace
  clock: Clock
  pages(): PageRecord[]
}

/** The global names of a mini-program, and no others. */
export function packageScope({ wx, app, space, clock, pages }: ScopeParts): ModuleScope {
  const names = {
    wx,
    ...space.constructors,
    App: app.register,
    getApp: app.get,
    getCurrentPages: () => pages().map(page => page.instance),
    Date: virtualDate(clock.now),
    Function: disabledFunction,
  }
  const global = packageGlobal(names)
  return { ...names, eval: disabledEval, global, globalThis: global }
}
