import { ask } from './cloud-api.js'
import { element, empty } from './element.js'

/** Behind the phone's server the console can link to the phones themselves. */
const besidePhones = location.pathname.startsWith('/cloud/')

export async function phones() {
  const [people, sent] = await Promise.all([ask('phones'), ask('messages')])
  if (people.length === 0) return empty('还没有演示用户。用 --seed demo 启动可以载入演示小区。')
  const received = new Map()
  for (const { openid } of sent) received.set(openid, (received.get(openid) ?? 0) + 1)
  return element('div', { class: 'cards' }, people.map((person) => card(person, received.get(person.openid) ?? 0)))
}

function card({ openid, name, roles }, messages) {
  return element(
    'article',
    { class: 'card' },
    element('h3', {}, name),
    element('div', { class: 'faint' }, roles.join('、'), element('br'), openid),
    element('dl', {}, element('dt', {}, '服务通知'), element('dd', {}, `${messages} 条`)),
    quotas(openid),
    besidePhones && element('p', {}, element('a', { href: `/phone?as=${encodeURIComponent(openid)}` }, '打开手机')),
  )
}

/** Asked for only when somebody opens it: an estate has many people. */
function quotas(openid) {
  const list = element('dl')
  const load = async () => {
    const all = await ask(`subscriptions?openid=${encodeURIComponent(openid)}`)
    list.replaceChildren(...all.flatMap(({ title, count }) => [element('dt', {}, title), element('dd', {}, `${count} 次`)]))
  }
  return element('details', { ontoggle: load }, element('summary', { class: 'faint' }, '还可以发送的通知'), list)
}
