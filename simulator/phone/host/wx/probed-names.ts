/**
 * Names that the frameworks read from `wx` to find out whether they exist; here they do not.
 * Found by running Taro 4.2.1 with its React plugin and NutUI 3.0.20; anything not listed is an error when read.
 */
export const PROBED_NAMES: readonly string[] = []
