import { ask, timeOf } from './cloud-api.js'
import { element, empty, table } from './element.js'

const COLUMNS = [
  { title: '时间' },
  { title: '函数' },
  { title: '操作' },
  { title: '谁' },
  { title: '结果' },
  { title: '毫秒', number: true },
  { title: '数据库', number: true },
  { title: '查看 / 返回', number: true },
  { title: '计费', number: true },
  { title: '字节', number: true },
]

/** Calls whose details are open, so that a refresh keeps them. */
const opened = new Set()

export async function calls(refresh) {
  const [rows, people] = await Promise.all([ask('calls?limit=200'), ask('phones')])
  const names = new Map(people.map(({ openid, name }) => [openid, name]))
  if (rows.length === 0) return empty('还没有调用过云函数。')
  return table(COLUMNS, rows.flatMap((row) => (opened.has(row.id) ? [line(row, names, refresh), details(row)] : [line(row, names, refresh)])))
}

function line(row, names, refresh) {
  const toggle = () => {
    if (!opened.delete(row.id)) opened.add(row.id)
    refresh()
  }
  const cells = [
    timeOf(row.at),
    row.function,
    row.op ?? '',
    names.get(row.openid) ?? row.openid ?? row.source,
    element('span', { class: row.ok ? 'good' : 'bad' }, row.ok ? '完成' : String(row.errCode)),
    row.ms.toFixed(1),
    String(row.databaseOperations),
    `${row.examined} / ${row.returned}`,
    String(row.billed),
    String(row.replyBytes),
  ]
  const classes = opened.has(row.id) ? 'row open' : 'row'
  return element('tr', { class: classes, onclick: toggle }, cells.map((content, at) => element('td', { class: COLUMNS[at].number ? 'number' : '' }, content)))
}

function details({ id, event, reply, operations, logs }) {
  const lines = operations.map(
    ({ action, collection, index, examined, returned, bytes, micros }) =>
      `${action} ${collection}  索引 ${index ?? '无'}  查看 ${examined}  返回 ${returned}  ${bytes} 字节  ${micros} 微秒`,
  )
  const text = [`请求 ${id}`, `输入 ${event}`, `输出 ${reply || '无'}`, ...lines, ...logs.map((log) => `日志 ${log}`)].join('\n')
  return element('tr', {}, element('td', { colspan: String(COLUMNS.length) }, element('pre', {}, text)))
}
