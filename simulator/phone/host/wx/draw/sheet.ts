import { ask } from './ask'
import { button, element } from './element'

export interface Choice<T> {
  label: string
  value: T
  color?: string
}

function choiceRow<T>({ label, value, color }: Choice<T>, index: number, answer: (value: T) => void): HTMLButtonElement {
  const row = button('wxd-row', `choice-${index}`, label, () => answer(value))
  if (color) row.style.color = color
  return row
}

/** WeChat's sheet of choices from the bottom of the screen; `null` when cancelled. */
export function chooseFromSheet<T>(overlay: HTMLElement, name: string, choices: Choice<T>[], title?: string): Promise<T | null> {
  return ask<T | null>(overlay, name, (answer) =>
    element(
      'div',
      'wxd-sheet',
      title ? element('div', 'wxd-sheet-title', title) : null,
      ...choices.map((choice, index) => choiceRow<T | null>(choice, index, answer)),
      button('wxd-row wxd-row-cancel', 'cancel', '取消', () => answer(null)),
    ),
  )
}
