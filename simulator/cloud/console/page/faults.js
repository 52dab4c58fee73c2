import { ask } from './cloud-api.js'
import { element, empty, table } from './element.js'

const KINDS = [
  ['cutAfter', '保存后断线'],
  ['cutBefore', '处理前断线'],
  ['error', '返回错误'],
  ['latency', '延迟'],
  ['slow', '函数变慢'],
  ['crash', '实例崩溃'],
  ['conflict', '事务冲突'],
]
const WORDS = Object.fromEntries(KINDS)

export async function faults(refresh) {
  const list = await ask('faults')
  return element('div', {}, form(refresh), list.length ? shown(list, refresh) : empty('目前没有设置故障。'))
}

function form(refresh) {
  const kind = element('select', { 'aria-label': '故障' }, KINDS.map(([value, label]) => element('option', { value }, label)))
  const target = element('input', { 'aria-label': '函数', placeholder: '函数名，不填为全部' })
  const action = element('input', { 'aria-label': '动作', placeholder: '动作，例如 database.*' })
  const rate = element('input', { 'aria-label': '比例', type: 'number', min: '0', max: '1', step: '0.05', value: '0.2' })
  const ms = element('input', { 'aria-label': '毫秒', type: 'number', min: '1', value: '800' })
  const add = async (event) => {
    event.preventDefault()
    const wanted = { kind: kind.value, rate: Number(rate.value), ms: Number(ms.value) }
    await ask('faults', { ...wanted, function: target.value || undefined, action: action.value || undefined })
    refresh()
  }
  return element('form', { class: 'bar', onsubmit: add }, kind, target, action, '比例', rate, '毫秒', ms, element('button', {}, '添加'))
}

function shown(list, refresh) {
  const columns = [{ title: '故障' }, { title: '函数' }, { title: '动作' }, { title: '比例', number: true }, { title: '毫秒', number: true }, { title: '最多次数', number: true }]
  const rows = list.map((fault) => [WORDS[fault.kind], fault.function ?? '全部', fault.action ?? '全部', String(fault.rate), String(fault.ms ?? ''), String(fault.times ?? '不限')])
  const clear = async () => {
    await ask('faults', undefined, 'DELETE')
    refresh()
  }
  return element('div', {}, element('div', { class: 'bar' }, element('button', { onclick: clear }, '全部清除')), table(columns, rows))
}
