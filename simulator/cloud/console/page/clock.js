import { ask, momentOf } from './cloud-api.js'
import { element, table } from './element.js'

const MINUTE = 60_000
const STEPS = [
  ['10 分钟', 10 * MINUTE],
  ['1 小时', 60 * MINUTE],
  ['1 天', 24 * 60 * MINUTE],
  ['1 周', 7 * 24 * 60 * MINUTE],
]

export async function clock(refresh) {
  const [{ now, offsetMs }, timers] = await Promise.all([ask('clock'), ask('timers')])
  const advance = async (advanceMs) => {
    await ask('clock', { advanceMs })
    refresh()
  }
  return element(
    'div',
    {},
    element('p', {}, `现在是 ${momentOf(now)}，比真实时间快 ${Math.round(offsetMs / MINUTE)} 分钟。时钟只能向前拨，到点的定时器会依次触发。`),
    element('div', { class: 'bar' }, STEPS.map(([label, ms]) => element('button', { onclick: () => advance(ms) }, `向前 ${label}`))),
    element('h2', {}, '定时器'),
    timerTable(timers, refresh),
  )
}

function timerTable(timers, refresh) {
  const columns = [{ title: '名称' }, { title: '函数' }, { title: '规则' }, { title: '下一次' }, { title: '' }]
  const fire = async (name) => {
    await ask(`timers/${encodeURIComponent(name)}/fire`, {})
    refresh()
  }
  return table(
    columns,
    timers.map(({ name, function: target, config, next }) => [
      name,
      target,
      config,
      next ? momentOf(next) : '不再触发',
      element('button', { onclick: () => fire(name) }, '立即触发'),
    ]),
  )
}
