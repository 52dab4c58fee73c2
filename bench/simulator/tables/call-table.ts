import type { Table } from '../../table'
import { requestId } from '../documents'
import type { Servers } from '../servers/open-servers'
import { post } from '../servers/post'
import { microsOf, pairedRatio, ratioText, spread, verdict } from '../timing'

const ROUNDS = 7
const CALLS = 400
/** A call with one read, as a multiple of the bare chain (performance.md §6.2). */
const GOAL = 1.5

/** `callFunction` on the cloud and on a bare chain of server, worker and SDK. */
export async function callTable(servers: Servers): Promise<Table> {
  const rows: Table['rows'] = []
  for (const callers of [1, 50]) {
    rows.push(await callRow(servers, 'empty', callers, null), await callRow(servers, 'read', callers, GOAL))
  }
  return {
    title: `Cloud: callFunction, µs per call (median [least–most] of ${ROUNDS} rounds)`,
    columns: ['function', 'at a time', 'bare chain', 'cloud', 'cloud ÷ bare', 'goal'],
    rows,
    notes: ['bare chain: HTTP server, worker thread with the SDK, its requests answered at once; no identity, limits, log or reload'],
  }
}

async function callRow({ floor, clouds }: Servers, name: string, callers: number, goal: number | null): Promise<Table['rows'][number]> {
  const urls = [floor.url, clouds[0]!.server.url]
  const measured: number[][] = [[], []]
  const round = (url: string, calls: number) => microsOf(calls, callers, (i) => post(`${url}/call/${name}`, { id: requestId(i) }))
  for (const url of urls) await round(url, callers * 8)
  for (let i = 0; i < ROUNDS; i++) for (const [at, url] of urls.entries()) measured[at]!.push(await round(url, CALLS))
  const [base, cloud] = measured as [number[], number[]]
  return [name === 'empty' ? 'empty' : 'one doc.get', callers, ...measured.map(spread), ratioText(cloud, base), verdict(pairedRatio(cloud, base), goal)]
}
