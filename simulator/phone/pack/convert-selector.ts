import selectorParser from 'postcss-selector-parser'

/**
 * A wxss selector for the elements the phone draws: `view` → `wx-view`, `page` and `:root` → `wx-page`,
 * and in an isolated component `.a` → `.<prefix>--a`.
 */
export function convertSelector(selector: string, prefix: string): string {
  return selectorParser(root => {
    root.walkTags(tag => void (tag.value = `wx-${tag.value}`))
    root.walkPseudos(pseudo => {
      if (pseudo.value === ':root') pseudo.replaceWith(selectorParser.tag({ value: 'wx-page' }))
    })
    if (prefix) root.walkClasses(name => void (name.value = `${prefix}--${name.value}`))
  }).processSync(selector)
}
