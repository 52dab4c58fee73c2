import type { Table } from '../../table'
import type { Servers } from '../servers/open-servers'
import { post } from '../servers/post'
import { median } from '../timing'

const ATTEMPTS = 2000
const SEATS = 50
const RUNS = 100
/** Runs that are also made on the bare chain, in turns. */
const COMPARED = 5
/** Runs of counting first and adding then: whether two meet at the last seat is chance. */
const NAIVE_RUNS = 10
/** Claims a second, and the share of the bare chain's (performance.md §6.2). */
const PER_SECOND = 2000
const SHARE = 0.5

/** 2,000 people at once on 50 seats: who gets one, and how fast. */
export async function claimTable({ floor, clouds }: Servers): Promise<Table> {
  const { url } = clouds[0]!.server
  const [bare, fair]: number[][] = [[], []]
  let exact = 0
  for (let run = 0; run < RUNS; run++) {
    if (run < COMPARED) bare!.push((await everybody(floor.url, `bare-${run}`, false)).perSecond)
    await insert(url, { _id: `post-${run}`, status: 'open', left: SEATS, memberIds: [] })
    const { winners, perSecond } = await everybody(url, `post-${run}`, false)
    fair!.push(perSecond)
    const [post] = await documents(url, 'posts', { _id: `post-${run}` })
    if (winners === SEATS && post?.left === 0 && new Set(post.memberIds).size === SEATS) exact++
  }
  const naive: Awaited<ReturnType<typeof everybody>>[] = []
  for (let run = 0; run < NAIVE_RUNS; run++) naive.push(await everybody(url, `naive-${run}`, true))
  const overbooked = naive.filter(({ winners }) => winners > SEATS).length
  const share = median(fair!.slice(0, COMPARED)) / median(bare!)
  return {
    title: `Cloud: ${ATTEMPTS} claims at once on ${SEATS} seats through callFunction`,
    columns: ['function', 'runs', 'claims/s', 'winners', 'goal'],
    rows: [
      ['bare chain (everybody wins)', COMPARED, Math.round(median(bare!)), '', ''],
      ['condition in the update', RUNS, Math.round(median(fair!)), `${SEATS} in ${exact} runs`, `${exact === RUNS ? `${SEATS} in every run` : 'NOT EXACT'}; ${median(fair!) >= PER_SECOND ? '' : 'under '}${PER_SECOND}/s`],
      ['counts, then adds', NAIVE_RUNS, Math.round(median(naive.map(({ perSecond }) => perSecond))), `up to ${Math.max(...naive.map(({ winners }) => winners))}`, overbooked > 0 ? `overbooks in ${overbooked} runs, as on the platform` : 'DOES NOT OVERBOOK'],
    ],
    notes: [`cloud ÷ bare chain: ${share.toFixed(2)} of its claims a second, goal ≥ ${SHARE}; least of ${RUNS} runs ${Math.round(Math.min(...fair!))}/s`],
  }
}

async function everybody(url: string, postId: string, naive: boolean) {
  const from = performance.now()
  const claims = Array.from({ length: ATTEMPTS }, (_, i) => post<{ result: boolean }>(`${url}/call/claims`, { postId, member: `m${i}`, naive }, `o-${i}`))
  const winners = (await Promise.all(claims)).filter(({ result }) => result === true).length
  return { winners, perSecond: ATTEMPTS / ((performance.now() - from) / 1000) }
}

const insert = (url: string, document: object): Promise<unknown> =>
  post(`${url}/admin`, { action: 'database.insertDocument', collectionName: 'posts', data: [JSON.stringify(document)] })

async function documents(url: string, collection: string, filter: object) {
  const reply = await fetch(`${url}/console/api/documents/${collection}?filter=${encodeURIComponent(JSON.stringify(filter))}`)
  return (await reply.json()) as { left: number; memberIds: string[] }[]
}
