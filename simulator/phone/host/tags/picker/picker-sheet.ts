import { showLayer } from '../../wx/draw/ask'
import { button, element } from '../../wx/draw/element'
import { createWheel, type Wheel } from './wheel'

const ROW_PX = 48

/** What a kind of picker shows: its columns for given choices, so that one column may depend on another. */
export interface PickerColumns {
  columns(choices: number[]): string[][]
  /** Called when one column came to rest; the sheet then asks for the columns again. */
  turned?(column: number, index: number): void
}

export interface PickerSheet {
  /** Draws the columns anew, because the range changed. */
  refresh(): void
}

interface SheetOptions {
  overlay: HTMLElement
  title: string
  picker: PickerColumns
  choices: number[]
  onConfirm(choices: number[]): void
  onCancel(): void
}

/** WeChat's sheet of wheels at the bottom of the screen. */
export function openPickerSheet({ overlay, title, picker, choices, onConfirm, onCancel }: SheetOptions): PickerSheet {
  const body = element('div', 'phone-picker-wheels')
  const wheels: Wheel[] = []
  let shown: string[][] = []
  const finish = (then: (choices: number[]) => void) => () => {
    // a wheel that is off the screen has lost its place
    const chosen = current()
    close()
    then(chosen)
  }
  const sheet = element(
    'div', 'phone-picker-sheet',
    element('header', '', button('', 'cancel', '取消', finish(onCancel)), element('b', '', title), button('', 'confirm', '确定', finish(onConfirm))),
    body,
  )
  const close = showLayer(overlay, 'picker', sheet)
  refresh(choices)
  return { refresh: () => refresh(current()) }

  function current(): number[] {
    return wheels.map(wheel => wheel.index())
  }

  function refresh(wanted: number[]): void {
    const columns = picker.columns(wanted)
    columns.forEach((rows, column) => {
      if (wheels[column] && isSame(shown[column], rows)) return
      const wheel = drawWheel(rows, column)
      if (wheels[column]) wheels[column].element.replaceWith(wheel.element)
      else body.append(wheel.element)
      wheels[column] = wheel
      wheel.turnTo(wanted[column] ?? 0)
    })
    shown = columns
  }

  function drawWheel(rows: string[], column: number): Wheel {
    const list = element('div', 'phone-wheel', ...rows.map(row => element('div', 'phone-wheel-row', row)))
    list.dataset.column = String(column)
    return createWheel(list, () => ROW_PX, index => {
      picker.turned?.(column, index)
      refresh(current())
    })
  }
}

const isSame = (before: string[] | undefined, after: string[]): boolean => before?.join('\n') === after.join('\n')
