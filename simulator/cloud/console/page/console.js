import { calls } from './calls.js'
import { clock } from './clock.js'
import { ask, listen, momentOf } from './cloud-api.js'
import { codes } from './codes.js'
import { documents } from './documents.js'
import { element } from './element.js'
import { faults } from './faults.js'
import { messages } from './messages.js'
import { phones } from './phones.js'

/** Tabs, and the events of the cloud that change what each shows. */
const TABS = [
  { id: 'phones', title: '手机', view: phones, on: ['message'] },
  { id: 'messages', title: '服务通知', view: messages, on: ['message'] },
  { id: 'documents', title: '数据', view: documents, on: [] },
  { id: 'calls', title: '调用', view: calls, on: ['call'] },
  { id: 'clock', title: '时钟与定时器', view: clock, on: ['clock'] },
  { id: 'codes', title: '小程序码', view: codes, on: [] },
  { id: 'faults', title: '故障', view: faults, on: [] },
]
const REFRESH_MS = 300

let waiting = null
const current = () => TABS.find(({ id }) => `#${id}` === location.hash) ?? TABS[0]

async function render() {
  const tab = current()
  document.getElementById('tabs').replaceChildren(...TABS.map((one) => tabButton(one, one === tab)))
  const shown = await tab.view(render).catch((error) => element('p', { class: 'bad' }, error.message))
  // a slower answer of a tab that was left must not replace the one now open
  if (tab === current()) document.getElementById('view').replaceChildren(shown)
}

const tabButton = ({ id, title }, isOpen) =>
  element('button', { role: 'tab', 'aria-selected': String(isOpen), onclick: () => (location.hash = id) }, title)

/** Many events in a row are one refresh. */
function refreshSoon({ type }) {
  if (type === 'clock') void showTime()
  if (!current().on.includes(type)) return
  waiting ??= setTimeout(() => {
    waiting = null
    void render()
  }, REFRESH_MS)
}

async function showTime() {
  const { now, offsetMs } = await ask('clock')
  document.getElementById('now').textContent = momentOf(now) + (offsetMs ? '（已拨快）' : '')
}

addEventListener('hashchange', render)
listen(refreshSoon)
void render()
void showTime()
setInterval(showTime, 30_000)
