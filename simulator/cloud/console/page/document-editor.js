import { ask } from './cloud-api.js'
import { element } from './element.js'

const NEW = '{\n  "_id": ""\n}'

/** A field with the document's text; `done` after it was saved or removed, `leave` when nothing was changed. */
export function editor(collection, document, { done, leave }) {
  const path = `documents/${encodeURIComponent(collection)}`
  const text = document ? JSON.stringify(document, null, 2) : NEW
  const field = element('textarea', { 'aria-label': '文档内容', rows: Math.min(24, text.split('\n').length + 1), spellcheck: 'false' }, text)
  const problem = element('p', { class: 'bad', role: 'alert' })
  const attempt = async (work) => {
    try {
      await work()
      done()
    } catch (error) {
      problem.textContent = `没有保存：${error.message}`
    }
  }
  const save = () => attempt(() => ask(path, written(field.value, document), 'PUT'))
  const remove = () => confirm('删除这条文档？') && attempt(() => ask(path, { _id: document._id }, 'DELETE'))
  const buttons = [
    element('button', { onclick: save }, '保存'),
    element('button', { onclick: leave }, '取消'),
    document && element('button', { class: 'bad', onclick: remove }, '删除'),
  ]
  return element('div', {}, field, problem, element('div', { class: 'bar' }, ...buttons))
}

/** What was written; another `_id` would be another document, so it stays what it was. */
function written(text, document) {
  const value = JSON.parse(text)
  if (document && JSON.stringify(value._id) !== JSON.stringify(document._id)) throw new Error('_id 不能修改')
  if (!document && value._id === '') throw new Error('请填写 _id')
  return value
}
