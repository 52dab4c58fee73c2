import type { TagContext, TagDefinition, TagHandle } from './tag-handle'
import { dateColumns, type DateFields } from './picker/date-columns'
import { openPickerSheet, type PickerColumns, type PickerSheet } from './picker/picker-sheet'
import { timeColumns } from './picker/time-columns'

/** A picker that is ready to open: its wheels, where they stand, and the value a set of choices means. */
interface Kind extends PickerColumns {
  choices: number[]
  value(choices: number[]): unknown
}

/** `<picker>`: a tap opens a sheet of wheels: selector, multiSelector, date or time. */
export const picker: TagDefinition = {
  defaults: { mode: 'selector', range: [], value: 0 },
  draw(tag, context) {
    let sheet: PickerSheet | undefined
    tag.watch('range', () => sheet?.refresh())
    tag.on('tap', () => void (tag.flag('disabled') || context.guard(() => void (sheet = open(tag, context)))))
    tag.field = { value: () => tag.get('value'), reset: () => tag.set('value', tag.text('mode') === 'multiSelector' ? [] : 0) }
  },
}

function open(tag: TagHandle, { host }: TagContext): PickerSheet {
  const kind = kindOf(tag)
  return openPickerSheet({
    overlay: host.overlay,
    title: tag.text('headerText'),
    picker: kind,
    choices: kind.choices,
    onConfirm(choices) {
      tag.set('value', kind.value(choices))
      tag.emit('change', { value: kind.value(choices) })
    },
    onCancel: () => tag.emit('cancel', {}),
  })
}

function kindOf(tag: TagHandle): Kind {
  switch (tag.text('mode', 'selector')) {
    case 'selector': return selector(tag)
    case 'multiSelector': return multiSelector(tag)
    case 'time': return timed(timeColumns(tag.text('start'), tag.text('end')), tag)
    case 'date': return timed(dateColumns({ start: tag.text('start'), end: tag.text('end'), fields: tag.text('fields', 'day') as DateFields }), tag)
    default: throw new Error(`picker: mode="${tag.text('mode')}" is not in this phone`)
  }
}

function selector(tag: TagHandle): Kind {
  return { columns: () => [labels(tag, tag.get('range'))], choices: [tag.number('value', 0)], value: ([choice]) => choice }
}

function multiSelector(tag: TagHandle): Kind {
  const ranges = (): unknown[] => (tag.get('range') as unknown[]) ?? []
  const value = tag.get('value')
  return {
    columns: () => ranges().map(range => labels(tag, range)),
    choices: ranges().map((_, column) => Number((Array.isArray(value) ? (value as unknown[])[column] : 0) ?? 0)),
    value: choices => choices,
    turned: (column, index) => tag.emit('columnchange', { column, value: index }),
  }
}

function timed(columns: PickerColumns & { choicesOf(value: string): number[]; valueOf(choices: number[]): string }, tag: TagHandle): Kind {
  return { ...columns, choices: columns.choicesOf(tag.text('value')), value: columns.valueOf }
}

/** Rows are texts, or fields of objects named by `range-key`. */
function labels(tag: TagHandle, range: unknown): string[] {
  const key = tag.text('rangeKey')
  return (Array.isArray(range) ? (range as unknown[]) : []).map(row => String(key ? (row as Record<string, unknown>)[key] : row))
}
