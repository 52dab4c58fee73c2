import { randomUUID } from 'node:crypto'
import type { OperationReport } from '../database'

/** One call of a function, from the moment it arrived. Filled while it runs. */
export interface CallRecord {
  id: string
  function: string
  op: string | null
  openid: string | null
  source: string
  at: number
  ms: number
  ok: boolean
  errCode?: number
  /** Beginnings of the event and of the result, for people. */
  event: string
  reply: string
  replyBytes: number
  operations: OperationReport[]
  logs: string[]
}

interface Arrival {
  name: string
  event: string
  chain: { openid: string | null; source: string }
}

export const newRecord = ({ name, event, chain: { openid, source } }: Arrival, at: number): CallRecord => ({
  id: randomUUID(),
  function: name,
  op: operationOf(event),
  openid,
  source,
  at,
  ms: 0,
  ok: true,
  event: excerptOf(event),
  reply: '',
  replyBytes: 0,
  operations: [],
  logs: [],
})

const EXCERPT = 400

export const excerptOf = (text: string) => (text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text)

/** Router functions name what they are asked in `op`; shown in the console, never required. */
function operationOf(event: string): string | null {
  try {
    const { op } = JSON.parse(event) as { op?: unknown }
    return typeof op === 'string' ? op : null
  } catch {
    return null
  }
}
