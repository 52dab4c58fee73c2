const SPECIAL = new Set('.*+?()[]{}|^$\\')

/**
 * The text every match of `/^text…/` begins with, or null when there is none to rely on (not anchored, ignoring
 * case, multi-line, alternatives).
 */
export function regexPrefix({ source, flags }: RegExp): string | null {
  if (!source.startsWith('^') || source.includes('|') || /[im]/.test(flags)) return null
  let prefix = ''
  for (let i = 1; i < source.length; i++) {
    let character = source[i] as string
    if (character === '\\') {
      character = source[++i] ?? ''
      if (!SPECIAL.has(character) && !'/-'.includes(character)) break
    } else if (SPECIAL.has(character)) {
      return '*?{'.includes(character) ? nonEmpty(prefix.slice(0, -1)) : nonEmpty(prefix)
    }
    prefix += character
  }
  return nonEmpty(prefix)
}

/** Half a surrogate pair cannot be written as UTF-8, so a prefix never ends in one. */
const nonEmpty = (prefix: string): string | null => prefix.replace(/[\uD800-\uDBFF]$/, '') || null
