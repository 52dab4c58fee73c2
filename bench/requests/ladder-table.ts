import type { Table } from '../table'
import { openEstates } from '../../tests/functions/fixture/open-estates'
import type { CallRow, Stage } from '../../tests/functions/harness'
import { verdict } from '../product/verdict'
import { openFolder } from './grown-folder'
import { ESTATES, elsewhereAt, overdueAt, staffAt } from './many-estates'

const STORED = 50_000
const OVERDUE = Number(process.env.BENCH_OVERDUE ?? 50_000)
/** What a step of the ladder may look at: the request with its page, the figures, the person told. */
const EXAMINED_EACH = 8

/** The ladder when so many are overdue at once: run after run until none is left, then once more with nothing due. */
export async function ladderTable(): Promise<Table> {
  const { folder, grow, remove } = openFolder()
  const empty = await openEstates({ data: folder })
  const now = await empty.now()
  await empty.close()
  const staff = staffAt(now)
  grow([
    { collection: 'members', count: staff.length, make: n => staff[n]! },
    { collection: 'requests', count: STORED, make: elsewhereAt(now) }, { collection: 'requests', count: OVERDUE, make: overdueAt(now) },
  ])
  const stage = await openEstates({ data: folder })
  try {
    const seconds = await drained(stage)
    const runs = await stage.calls('timer')
    await stage.fireTimer()
    const [idle] = await stage.calls('timer')
    return tableOf(seconds, runs, idle!, await steppedOnce(stage))
  } finally {
    await stage.close().then(remove)
  }
}

/** Fires the timer until nothing is due; how long that took, s. */
async function drained(stage: Stage): Promise<number> {
  const start = performance.now()
  while ((await stage.documents('requests', { wakeAt: { $gt: 0, $lte: await stage.now() } })).length) await stage.fireTimer()
  return (performance.now() - start) / 1000
}

const SAMPLE = 100
/** Whether a sample of them went up exactly one step. */
async function steppedOnce(stage: Stage): Promise<boolean> {
  const sample = await stage.documents('requests', { _id: { $in: Array.from({ length: SAMPLE }, (_, i) => `late-${Math.floor(i * OVERDUE / SAMPLE)}`) } })
  return sample.every(({ escalatedStep, timeline }) => escalatedStep === 1 && timeline.filter(({ type }: { type: string }) => type === 'RequestEscalated').length === 1)
}

function tableOf(seconds: number, runs: CallRow[], idle: CallRow, isOnce: boolean): Table {
  const sum = (field: 'examined' | 'databaseOperations') => runs.reduce((total, run) => total + run[field], 0)
  const each = sum('examined') / OVERDUE
  return {
    title: `The ladder: ${OVERDUE} overdue over ${ESTATES} estates, ${STORED} more stored`,
    columns: ['what', 'figure', ''],
    rows: [
      ['seconds until none was left', seconds.toFixed(1), ''], ['told per second', Math.round(OVERDUE / seconds), ''], ['runs of the timer', runs.length, ''],
      ['database operations each', (sum('databaseOperations') / OVERDUE).toFixed(1), ''], ['documents examined each', each.toFixed(1), verdict(each <= EXAMINED_EACH)],
      ['examined by a run with nothing due', idle.examined, verdict(idle.examined === 0)], [`each went up exactly one step (sample of ${SAMPLE})`, isOnce ? 'yes' : 'no', verdict(isOnce)],
    ],
    notes: ['Each step: the request saved, its month’s figures, its manager told in the inbox; nobody has a push left.'],
  }
}
