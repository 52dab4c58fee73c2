import type { RejectionOf } from '../kernel/operation'
import type { musters } from './contract'

type Rejection = { [Name in keyof typeof musters]: RejectionOf<(typeof musters)[Name]> }[keyof typeof musters]

export const REJECTION_LABELS = {
  WHOM_UNKNOWN: '没有找到要叫的楼栋或队伍，请重新选',
  ONLY_OWN_TEAM: '队长只能集结自己带的队；叫全小区请找项目经理或社区',
  TEXT_REFUSED: '内容里有不能发布的文字，请修改',
  MUSTER_OVER: '集结已经解除；还要帮忙请打电话给管家',
  NOT_CALLED: '这次没有叫到您；要帮忙请打电话给管家',
  NOT_LEADING: '由集结负责人来办',
  STILL_CALLING: '还在通知，请过几分钟再叫',
  NOT_HELPING: '这位现在没有说能支援，请换一位',
  TASKS_FULL: '任务太多了，请先收回办好的',
  TASK_GONE: '这个任务已经回报过了',
} satisfies Record<Rejection, string>
