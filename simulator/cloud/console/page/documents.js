import { ask } from './cloud-api.js'
import { editor } from './document-editor.js'
import { element, empty } from './element.js'

/** Kept while the page is open, so that a refresh shows the same collection. */
const shown = { collection: '', filter: '' }

export async function documents(refresh) {
  const collections = await ask('documents')
  if (collections.length === 0) return empty('这个环境里还没有集合。')
  if (!shown.collection) shown.collection = collections[0].name
  return element('div', {}, bar(collections, refresh), await results(refresh))
}

function bar(collections, refresh) {
  const choose = element(
    'select',
    { 'aria-label': '集合' },
    collections.map(({ name, count }) => element('option', { value: name, selected: name === shown.collection }, `${name}（${count}）`)),
  )
  const filter = element('input', { class: 'wide', 'aria-label': '条件', placeholder: '条件，例如 {"status":"open"}', value: shown.filter })
  const show = (event) => {
    event.preventDefault()
    Object.assign(shown, { collection: choose.value, filter: filter.value.trim() })
    refresh()
  }
  choose.addEventListener('change', show)
  return element('form', { class: 'bar', onsubmit: show }, choose, filter, element('button', {}, '查询'))
}

async function results(refresh) {
  try {
    const query = new URLSearchParams({ limit: '50', filter: shown.filter })
    const found = await ask(`documents/${encodeURIComponent(shown.collection)}?${query}`)
    const cards = found.map((document) => card(document, refresh))
    return element('div', { class: 'stack' }, adding(refresh), cards.length ? cards : empty('没有符合条件的文档。'))
  } catch (error) {
    return element('p', { class: 'bad' }, `查询没有成功：${error.message}`)
  }
}

/** The document to read; 编辑 puts its text into a field in the same place. */
function card(document, refresh) {
  const box = element('div', { class: 'card document' })
  const read = () => {
    const edit = element('button', { onclick: () => box.replaceChildren(editor(shown.collection, document, { done: refresh, leave: read })) }, '编辑')
    box.replaceChildren(element('pre', {}, JSON.stringify(document, null, 2)), element('div', { class: 'bar' }, edit))
  }
  read()
  return box
}

function adding(refresh) {
  const box = element('div')
  const closed = () => {
    const open = element('button', { onclick: () => box.replaceChildren(editor(shown.collection, null, { done: refresh, leave: closed })) }, '新增文档')
    box.replaceChildren(open)
  }
  closed()
  return box
}
