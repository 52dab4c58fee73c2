import selectorParser from 'postcss-selector-parser'

/** Tags of WeChat are drawn as elements `wx-tag`; the page itself as `wx-page`. */
const inBrowser = selectorParser((root) => {
  root.walkTags((tag) => {
    tag.value = `wx-${tag.value}`
  })
  root.walkIds((id) => {
    // ids get a prefix per component when they are drawn
    id.replaceWith(selectorParser.attribute({ attribute: 'id', operator: '$=', value: `--${id.value}`, quoteMark: '"', raws: {} }))
  })
})

/** A WeChat selector as the browser must be asked. */
export const browserSelector = (selector: string): string => inBrowser.processSync(selector)

/** The same for the element names of an XPath, which begins at the page asked. */
export const browserXpath = (xpath: string): string => xpath.replace(/^(\(*)\//, '$1./').replace(/(^|\/|::)([a-z][\w-]*)(?=[/[]|$)/g, '$1wx-$2')
