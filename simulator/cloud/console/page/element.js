/** Makes an element: `element('td', { class: 'number', onclick }, text, child…)`; empty children are left out. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value)
    else if (value === true) made.setAttribute(name, '')
    else if (value !== false && value !== undefined && value !== null) made.setAttribute(name, value)
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false))
  return made
}

/** A table: columns are `{ title, number? }`, rows are lists of cells or ready `tr` elements. */
export function table(columns, rows) {
  const cell = (tag, content, { number } = {}) => element(tag, { class: number ? 'number' : undefined }, content)
  const head = element('tr', {}, columns.map((column) => cell('th', column.title, column)))
  const body = rows.map((row) => (row instanceof Element ? row : element('tr', {}, row.map((content, at) => cell('td', content, columns[at])))))
  return element('div', { class: 'scroll' }, element('table', {}, element('thead', {}, head), element('tbody', {}, body)))
}

export const empty = (text) => element('p', { class: 'empty' }, text)
