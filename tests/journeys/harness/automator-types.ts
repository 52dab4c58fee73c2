import type automator from 'miniprogram-automator'

/** The client's own types, which it does not export by name. */
export type MiniProgram = Awaited<ReturnType<(typeof automator)['connect']>>
export type MiniPage = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>
export type MiniElement = NonNullable<Awaited<ReturnType<MiniPage['$']>>>
