import type { TemplateKey } from './model'

/** A template as registered on the platform: its title and its fields in order (wechat-platform §3). */
export interface Template { title: string; keywords: { key: string; name: string }[] }

export const TEMPLATES = {
  requestNew: {
    title: '新诉求待处理',
    keywords: [{ key: 'thing1', name: '诉求内容' }, { key: 'thing2', name: '地点' }, { key: 'phrase3', name: '类别' }, { key: 'time4', name: '提交时间' }],
  },
  requestProgress: {
    title: '诉求进度提醒',
    keywords: [{ key: 'thing1', name: '诉求内容' }, { key: 'phrase2', name: '当前进度' }, { key: 'thing3', name: '说明' }, { key: 'time4', name: '更新时间' }],
  },
  requestResolved: {
    title: '诉求办结，请您确认',
    keywords: [{ key: 'thing1', name: '诉求内容' }, { key: 'thing2', name: '办理结果' }, { key: 'thing3', name: '办理人' }, { key: 'time4', name: '办结时间' }],
  },
  postNotice: {
    title: '岗位通知',
    keywords: [{ key: 'thing1', name: '岗位' }, { key: 'time2', name: '时间' }, { key: 'thing3', name: '地点' }, { key: 'thing4', name: '说明' }],
  },
  dayNotice: {
    title: '便民日提醒',
    keywords: [{ key: 'thing1', name: '便民项目' }, { key: 'time2', name: '时间' }, { key: 'thing3', name: '地点' }, { key: 'thing4', name: '说明' }],
  },
  residentVerified: {
    title: '住址核实结果',
    keywords: [{ key: 'thing1', name: '住址' }, { key: 'phrase2', name: '结果' }, { key: 'thing3', name: '说明' }],
  },
  muster: {
    title: '应急集结通知',
    keywords: [{ key: 'thing1', name: '事由' }, { key: 'thing2', name: '范围' }, { key: 'thing3', name: '请您' }, { key: 'time4', name: '时间' }],
  },
} satisfies Record<TemplateKey, Template>
