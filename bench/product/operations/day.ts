import type { Table } from '../../table'
import { median, verdict } from '../verdict'
import type { Measured } from './measure'

/** Billed calls a day of one active resident may cost; comparable systems need 27. */
const TARGET = 11
/** Screens a resident opens from the home page, each with its one call. */
const SCREENS = ['requests.mine', 'requests.get', 'posts.list', 'posts.get', 'days.list', 'days.get', 'messages.inbox']
/** What staff and volunteers do for residents. */
const STEPS = ['requests.accept', 'requests.assign', 'requests.start', 'requests.resolve']
/** A photo and its thumbnail go up, each a storage call. */
const UPLOADS = 2

/** Function calls, database operations and storage calls of a resident's day, from what the cloud counted. */
export function dayTable(measured: Measured[]): Table {
  const billed = (names: string[]): number => {
    const each = names.map(name => median(measured.find(({ operation }) => operation.name === name)!.rows.map(row => row.billed)))
    return each.reduce((sum, one) => sum + one, 0) / each.length
  }
  const parts: [string, number, number][] = [
    ['home (people.enter)', 1, billed(['people.enter'])],
    [`a screen, on the average (${SCREENS.join(', ')})`, 2, billed(SCREENS)],
    ['an own write (requests.submit)', 0.1, billed(['requests.submit'])],
    [`a step of the staff, on the average (${STEPS.join(', ')})`, 0.3, billed(STEPS)],
    ['a photo with its thumbnail', 0.1, UPLOADS],
  ]
  const total = parts.reduce((sum, [, times, calls]) => sum + times * calls, 0)
  return {
    title: 'Billed calls of a resident’s day',
    columns: ['what', 'times', 'calls each', 'calls'],
    rows: [
      ...parts.map(([what, times, calls]) => [what, times, calls.toFixed(2), (times * calls).toFixed(2)]),
      ['together', '', '', total.toFixed(2)],
    ],
    notes: [`Target ≤ ${TARGET}: ${verdict(total <= TARGET)}; comparable systems: 27.`],
  }
}
