/** How a call for help stands, by the state of its request, for the person and for those who lead. */
const HELP: Record<string, string> = {
  submitted: '等管家接单', accepted: '管家已接单', assigned: '已派人去', inProgress: '正在帮', onHold: '暂停', referred: '已转外单位', resolved: '办好了，等确认', closed: '办完了',
  withdrawn: '已撤回', declined: '未受理', appealed: '申诉中', duplicate: '已并入同一件',
}
export const helpWords = (status: string | null): string => (status === null ? '正在转给管家' : HELP[status] ?? '办理中')
/** Nobody has begun with it. */
export const isHelpWaiting = (status: string | null): boolean => status === null || status === 'submitted'

export const TASK_READY = ['送饮用水和食物', '背老人下楼', '送药', '搬沙袋', '敲门看看是否平安'] as const
export const HELP_READY = ['老人走不动', '受伤了', '被困住了', '缺水缺药', '有婴幼儿'] as const

/** 3 栋 2 单元 501: those who lead know the estate. */
export const doorOf = ({ place, room }: { place: string; room: string }): string => [...place.split(' ').slice(1), room].filter(Boolean).join(' ') || place
