import type { Actor } from '../kernel/actor'
import { accept, reject, type Decision } from '../kernel/decision'
import type { Muster, MusterCall, MusterTask } from './model'

/** More would not be one person's to oversee. */
export const MOST_TASKS = 200

export interface GiveTask {
  taskId: string
  words: string
  at: number
  by: Actor
  helper: Pick<MusterCall, 'memberId' | 'name' | 'answer'>
  /** Somebody who needs help, for whom it is. */
  person: Pick<MusterCall, '_id' | 'place' | 'room'> | null
}

/** 派任务：只派给说了“能支援”的人，写明做什么、去哪里。 */
export function giveTask(muster: Muster, { taskId, words, at, by, helper, person }: GiveTask): Decision<Muster, 'MUSTER_OVER' | 'NOT_HELPING' | 'TASKS_FULL'> {
  if (muster.status !== 'open') return reject('MUSTER_OVER')
  if (helper.answer !== 'canHelp') return reject('NOT_HELPING')
  if (muster.tasks.length >= MOST_TASKS) return reject('TASKS_FULL')
  const task: MusterTask = {
    taskId, memberId: helper.memberId, name: helper.name, words, forCallId: person?._id ?? null, place: person ? [person.place, person.room].filter(Boolean).join(' ') : '',
    status: 'given', givenAt: at, givenBy: by, answeredAt: null, answer: '',
  }
  return accept({ ...muster, tasks: [...muster.tasks, task] })
}

export interface AnswerTask { taskId: string; memberId: string; isDone: boolean; words: string; at: number }

/** 办好了，或者办不了；集结解除以后也能补报。 */
export function answerTask(muster: Muster, { taskId, memberId, isDone, words, at }: AnswerTask): Decision<Muster, 'TASK_GONE'> {
  const task = muster.tasks.find(one => one.taskId === taskId && one.memberId === memberId)
  if (!task || task.status !== 'given') return reject('TASK_GONE')
  const answered: MusterTask = { ...task, status: isDone ? 'done' : 'cannot', answer: words, answeredAt: at }
  return accept({ ...muster, tasks: muster.tasks.map(one => (one === task ? answered : one)) })
}
