import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { memberIdOf } from '../../cloudfunctions/_shell/ids'
import { newClaim } from '../../domain/posts/claim'
import type { ServicePost } from '../../domain/posts/model'
import { openEstates } from '../../tests/functions/fixture/open-estates'
import { memberOf } from '../../tests/functions/fixture/people'
import { postIdOf, postOf } from '../../tests/functions/fixture/posts'
import { openStage, type Stage } from '../../tests/functions/harness'
import { post } from '../simulator/servers/post'
import type { Table } from '../table'
import { median, verdict } from './verdict'

const CALLERS = 2000
const SEATS = 50
/** `BENCH_CLAIM_RUNS=10` for a quicker run. */
const RUNS = Number(process.env.BENCH_CLAIM_RUNS ?? 100)
/** Share of the rate of a bare update. */
const TARGET = 0.7
const DAY = 86_400_000

const openids = Array.from({ length: CALLERS }, (_, i) => `o-crowd-${i}`)
const postOfRun = (run: number) => postIdOf(`run-${run}`, 'here')
const openPost = (run: number, now: number): ServicePost => postOf(`run-${run}`, 'here', now, { isClaimed: false, startAt: now + (2 + run) * DAY, neighborSeats: SEATS })
/** The same post once more, for the update alone. */
const aloneOfRun = (run: number) => `alone-${run}`
/** `cpu`: milliseconds of processor a claim takes of caller, cloud and function together; other people's work does not move it. */
interface Run { winners: number; perSecond: number; cpu: number }

/**
 * 2,000 verified residents at once on the 50 neighbour seats of a post, beside a function that does nothing but one conditional update:
 * of a small document, and of the same post as the claim makes it.
 */
export async function claimsTable(): Promise<Table> {
  const [product, bare] = [await openProduct(), await openBare()]
  try {
    const [own, floor, alone]: Run[][] = [[], [], []]
    let exact = 0
    for (let run = 0; run < RUNS; run++) {
      const claimed = await claimPost(product, run)
      own!.push(claimed)
      exact += Number(await isExact(product, run, claimed))
      floor!.push(await bareUpdate(bare.stage, run))
      alone!.push(await seatAlone(bare.stage, run))
    }
    return tableOf({ own: own!, floor: floor!, alone: alone!, exact })
  } finally {
    await Promise.all([product.close(), bare.close()])
  }
}

function tableOf({ own, floor, alone, exact }: Record<'own' | 'floor' | 'alone', Run[]> & { exact: number }): Table {
  const row = (name: string, runs: Run[], ...more: string[]) => [
    name, runs.length, Math.round(middle(runs, 'perSecond')), Math.round(Math.min(...runs.map(({ perSecond }) => perSecond))), middle(runs, 'cpu').toFixed(2), ...more,
  ]
  const shareOf = (bare: Run[]): string => `${(middle(own, 'perSecond') / middle(bare, 'perSecond')).toFixed(2)}, ${(middle(bare, 'cpu') / middle(own, 'cpu')).toFixed(2)}`
  const reached = (bare: Run[]): string => `≥ ${TARGET}: ${verdict(middle(own, 'perSecond') / middle(bare, 'perSecond') >= TARGET)}`
  return {
    title: `posts.claim: ${CALLERS} callers at once on ${SEATS} seats through callFunction`,
    columns: ['function', 'runs', 'claims/s, median', 'least', 'ms of processor', `exactly ${SEATS}`, 'share', 'target'],
    rows: [
      row('bare conditional update, small document', floor, '', shareOf(floor), reached(floor)),
      row('bare conditional update, the same post', alone, '', shareOf(alone), reached(alone)),
      row('posts.claim', own, `${exact} of ${RUNS}`, '', `${RUNS} of ${RUNS}: ${verdict(exact === RUNS)}`),
    ],
    notes: [
      'Share: the median rate of the claim by that of the bare update, and by the processor alone, which other work on the machine does not move; the three run in turn.',
    ],
  }
}

const middle = (runs: readonly Run[], field: 'perSecond' | 'cpu'): number => median(runs.map(run => run[field]))

/** The built functions with the crowd and a post a day for every run, each far enough from the others that nobody is in two places. */
const openProduct = (): Promise<Stage> => openEstates({
  documents: now => ({
    members: openids.map(openid => ({ ...memberOf('resident', 'here', now), _id: memberIdOf(openid), openid })),
    posts: Array.from({ length: RUNS }, (_, run) => openPost(run, now)),
  }),
})

/** The bench's own function on a cloud alike: one update whose condition is that there is still a seat. */
async function openBare(): Promise<{ stage: Stage; close(): Promise<void> }> {
  mkdirSync('tests/output', { recursive: true })
  // inside the project, so that the function finds the SDK
  const dist = mkdtempSync(join('tests/output', 'bench-'))
  cpSync(join(import.meta.dirname, '../simulator/deployment'), dist, { recursive: true })
  const posts = Array.from({ length: RUNS }, (_, run) => [{ _id: postOfRun(run), status: 'open', left: SEATS, memberIds: [] }, { ...openPost(run, Date.now()), _id: aloneOfRun(run) }]).flat()
  writeFileSync(join(dist, 'demo.cjs'), `exports.demo = () => (${JSON.stringify({ documents: { posts }, files: [], codes: [], phones: [], quotas: [] })})\n`)
  const stage = await openStage({ dist })
  return { stage, close: async () => { await stage.close(); rmSync(dist, { recursive: true, force: true }) } }
}

/** Other people come first in every run, as in life. */
const claimPost = ({ url }: Stage, run: number): Promise<Run> => everybody(async i => {
  const n = (i + run * SEATS) % CALLERS
  const event = { op: 'claim', input: { postId: postOfRun(run), seat: 'neighbor' }, key: `bench-${run}-${n}` }
  return (await post<{ result?: { ok: boolean } }>(`${url}/call/posts`, event, openids[n])).result?.ok === true
})

const bareUpdate = ({ url }: Stage, run: number): Promise<Run> => everybody(async i =>
  (await post<{ result: boolean }>(`${url}/call/claims`, { postId: postOfRun(run), member: `m${i}`, naive: false }, openids[i])).result === true)

const seatAlone = ({ url }: Stage, run: number): Promise<Run> => everybody(async i => {
  const claim = newClaim({ claimId: `bench-${run}-${i}`, memberId: memberIdOf(openids[i]!), name: '张**', seat: 'neighbor', claimedAt: Date.now() })
  return (await post<{ result: boolean }>(`${url}/call/claims`, { postId: aloneOfRun(run), claim }, openids[i])).result === true
})

async function everybody(call: (i: number) => Promise<boolean>): Promise<Run> {
  const [from, before] = [performance.now(), process.cpuUsage()]
  const won = await Promise.all(openids.map((_, i) => call(i)))
  const { user, system } = process.cpuUsage(before)
  return { winners: won.filter(Boolean).length, perSecond: CALLERS / ((performance.now() - from) / 1000), cpu: (user + system) / 1000 / CALLERS }
}

/** As many winners as seats, each with one seat, and nothing left. */
async function isExact(stage: Stage, run: number, { winners }: Run): Promise<boolean> {
  const [{ seats, claims, memberIds }] = (await stage.documents('posts', { _id: postOfRun(run) })) as [ServicePost]
  return winners === SEATS && seats.neighbor.left === 0 && claims.length === SEATS && new Set(memberIds).size === SEATS
}
