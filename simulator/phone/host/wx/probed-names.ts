/**
 * Names that the build and the frameworks read from `wx` to find out whether they exist; anything not listed is an
 * error when read. Found by running a package of Taro 4.2.1, its React plugin and NutUI 3.0.20.
 */
export const PROBED_NAMES: readonly string[] = [
  // where webpack's runtime keeps the list of loaded chunks
  'webpackJsonp',
]
