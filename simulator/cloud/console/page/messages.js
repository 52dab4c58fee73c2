import { ask, momentOf } from './cloud-api.js'
import { element, empty } from './element.js'

export async function messages() {
  const [sent, people] = await Promise.all([ask('messages'), ask('phones')])
  const names = new Map(people.map(({ openid, name }) => [openid, name]))
  if (sent.length === 0) return empty('还没有发出过服务通知。')
  return element('div', { class: 'cards' }, sent.reverse().slice(0, 200).map((message) => card(message, names)))
}

function card({ openid, title, page, lines, at }, names) {
  return element(
    'article',
    { class: 'card' },
    element('h3', {}, title),
    element('div', { class: 'faint' }, `给 ${names.get(openid) ?? openid}，${momentOf(at)}`),
    element('dl', {}, lines.flatMap(({ name, value }) => [element('dt', {}, name), element('dd', {}, value)])),
    page && element('div', { class: 'faint' }, page),
  )
}
