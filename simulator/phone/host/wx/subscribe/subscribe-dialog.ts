import { ask } from '../draw/ask'
import { button, element } from '../draw/element'
import type { Template } from './templates'

export type Answer = 'accept' | 'reject'

export interface Answers {
  byTemplate: Record<string, Answer>
  /** 「总是保持以上选择，不再询问」 was ticked. */
  keep: boolean
}

function checkbox(name: string, checked: boolean): HTMLInputElement {
  const box = element('input', '')
  box.type = 'checkbox'
  box.name = name
  box.checked = checked
  return box
}

function draw(templates: Template[], answer: (value: Answers) => void): HTMLElement {
  const boxes = templates.map(({ id }) => checkbox(id, true))
  const keep = checkbox('keep', false)
  const finish = (allowed: boolean) => {
    const byTemplate = Object.fromEntries(boxes.map((box): [string, Answer] => [box.name, allowed && box.checked ? 'accept' : 'reject']))
    answer({ byTemplate, keep: keep.checked })
  }
  return element(
    'div',
    'wxd-panel',
    element('h3', '', '小程序申请'),
    element('p', 'wxd-note', '发送一次以下消息'),
    ...templates.map(({ title }, index) => element('label', '', element('span', '', title), boxes[index] ?? null)),
    element('label', 'wxd-keep', keep, '总是保持以上选择，不再询问'),
    element(
      'div',
      'wxd-buttons',
      button('', 'cancel', '取消', () => finish(false)),
      button('wxd-main', 'allow', '允许', () => finish(true)),
    ),
  )
}

/** WeChat's dialog of one-time subscriptions. */
export const askToSubscribe = (overlay: HTMLElement, templates: Template[]): Promise<Answers> =>
  ask<Answers>(overlay, 'subscribe', (answer) => draw(templates, answer))
