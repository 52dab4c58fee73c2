import { ask } from './cloud-api.js'
import { element, empty } from './element.js'

/** Behind the phone's server the console can link to the phones themselves. */
const besidePhones = location.pathname.startsWith('/cloud/')

export async function phones() {
  const people = await ask('phones')
  if (people.length === 0) return empty('还没有演示用户。用 --seed demo 启动可以载入演示小区。')
  return element('div', { class: 'cards' }, await Promise.all(people.map(card)))
}

async function card({ openid, name, roles }) {
  const [quotas, messages] = await Promise.all([
    ask(`subscriptions?openid=${encodeURIComponent(openid)}`),
    ask(`messages?openid=${encodeURIComponent(openid)}`),
  ])
  return element(
    'article',
    { class: 'card' },
    element('h3', {}, name),
    element('div', { class: 'faint' }, roles.join('、'), element('br'), openid),
    element('dl', {}, element('dt', {}, '服务通知'), element('dd', {}, `${messages.length} 条`), quotas.filter(({ count }) => count > 0).flatMap(quota)),
    besidePhones && element('p', {}, element('a', { href: `/phone?as=${encodeURIComponent(openid)}` }, '打开手机')),
  )
}

const quota = ({ title, count }) => [element('dt', {}, title), element('dd', {}, `还可发 ${count} 次`)]
