/** Names every module of the package sees, in the order the host passes them. */
export const MODULE_NAMES = [
  'require', 'module', 'exports', 'wx', 'App', 'Page', 'Component', 'Behavior', 'getApp', 'getCurrentPages',
  'global', 'globalThis', 'Date', 'eval', 'Function',
] as const
