/** Joins the classes that apply: `className('card', isOn && 'is-on')`. */
export const className = (...parts: (string | false | null | undefined)[]): string => parts.filter(Boolean).join(' ')
