import { randomUUID } from 'node:crypto'
import type { CallRow } from '../calls/call-log'
import type { OperationReport } from '../database'
import type { Phone } from '../seed/seed'

export interface ExplainedCall {
  function: string
  op: string
  input: object
  /** Once-only key of a write; a fresh one when absent. */
  key?: string | undefined
  /** Openid or name of the caller; the first person of the demonstration when absent. */
  as?: string | undefined
}

/** Makes one call on the cloud at `url` and tells what it did: its reply, each operation with its index, and its logs. */
export async function explain(url: string, { function: name, op, input, key = randomUUID(), as }: ExplainedCall): Promise<string> {
  const ask = async <Answer>(path: string) => (await (await fetch(`${url}/console/api/${path}`)).json()) as Answer
  const caller = await callerOf(ask, as)
  const body = JSON.stringify({ op, input, key })
  const reply = await fetch(`${url}/call/${name}`, { method: 'POST', headers: { 'x-wx-openid': caller.openid }, body })
  const answer = (await reply.json()) as { result?: unknown; errCode?: number; errMsg?: string }
  const rows = await ask<CallRow[]>(`calls?function=${encodeURIComponent(name)}&openid=${encodeURIComponent(caller.openid)}&limit=1`)
  return [`${name}.${op} as ${caller.name} (${caller.openid})`, outcome(answer), ...rows.flatMap(costLines)].join('\n')
}

async function callerOf(ask: <Answer>(path: string) => Promise<Answer>, as: string | undefined): Promise<{ openid: string; name: string }> {
  const phones = await ask<Phone[]>('phones')
  const found = as === undefined ? phones[0] : phones.find(({ openid, name }) => as === openid || as === name)
  if (found) return found
  if (as === undefined) throw new Error('nobody is known on this cloud: name an openid with --as')
  return { openid: as, name: 'somebody' }
}

const outcome = ({ result, errCode, errMsg }: { result?: unknown; errCode?: number; errMsg?: string }): string =>
  errCode ? `failed ${errCode}: ${errMsg}` : `reply ${shortened(JSON.stringify(result))}`

const LONGEST = 600
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text)

function costLines({ ms, databaseOperations, billed, examined, returned, replyBytes, operations, logs }: CallRow): string[] {
  return [
    `${ms} ms, ${databaseOperations} database operations, ${billed} billed calls, ${examined} documents examined, ${returned} returned, ${replyBytes} bytes`,
    ...table([['operation', 'collection', 'index', 'examined', 'returned', 'bytes', 'µs'], ...operations.map(cells)]),
    ...logs.map((log) => `log ${log}`),
  ]
}

const cells = ({ action, collection, index, examined, returned, bytes, micros }: OperationReport): string[] => {
  const isSearch = /get|modify|remove|calculate|aggregate/i.test(action)
  return [action, collection, index ?? (isSearch && examined > 0 ? 'none' : '–'), ...[examined, returned, bytes, micros].map(String)]
}

function table(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  return rows.map((row) => `  ${row.map((cell, at) => (at < 3 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')}`)
}
