/** Wxml of the tags whose children sit inside a part of the tag's own. `<part>` is a plain box, drawn as `wx-part`. */
export const TAG_TEMPLATES: Record<string, string> = {
  'scroll-view': '<part class="phone-scroll-content"><slot /></part>',
  swiper: '<part class="phone-swiper-frame"><part class="phone-swiper-track"><slot /></part></part>',
  'picker-view-column': '<part class="phone-wheel"><slot /></part>',
}

/** Where the pack puts the template of a tag. */
export const tagTemplatePath = (name: string): string => `__tag-template/${name}`

/** All of them for the pack, by path. */
export const tagTemplates = (): Record<string, string> =>
  Object.fromEntries(Object.entries(TAG_TEMPLATES).map(([name, wxml]) => [tagTemplatePath(name), wxml]))
