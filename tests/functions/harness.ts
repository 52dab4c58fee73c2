import { randomUUID } from 'node:crypto'
import type { Reply } from '../../domain/kernel/reply'
import { daytime } from '../daytime'
import { startCloud } from '../../simulator/cloud/start-cloud'

export interface Message { openid: string; title: string; page: string; lines: { name: string; value: string }[]; at: number }
export interface Fault { kind: 'latency' | 'error' | 'cutBefore' | 'cutAfter' | 'conflict' | 'crash' | 'slow'; function?: string; action?: string; rate?: number; times?: number; ms?: number }
export interface CallRow {
  op: string | null; source: string; ok: boolean; ms: number; replyBytes: number; logs: string[]
  databaseOperations: number; billed: number; examined: number; returned: number
}

export const newKey = (): string => randomUUID()
/** `OK`, or the code of why not. */
export const codeOf = (reply: Reply<unknown>): string => (reply.ok ? 'OK' : reply.error.code)

/** What a reply that must be good carries. */
export function valueOf<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value
  throw new Error(`not ok: ${JSON.stringify(reply.error)}`)
}

/** The built functions on a cloud of this test alone, in memory and strict. */
export async function openStage({ dist = 'dist', at = daytime(), data = null }: { dist?: string; at?: number; data?: string | null } = {}) {
  const cloud = await startCloud({ seed: 'demo', strict: true, dist, at, data })
  const json = async <T>(path: string, init?: RequestInit): Promise<T> => (await fetch(cloud.url + path, init)).json() as Promise<T>
  const ask = <T>(path: string, body?: object, method = body ? 'POST' : 'GET'): Promise<T> =>
    json<T>(`/console/api/${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) })

  /** An event as any client could send it; throws when the connection is lost or the platform refuses. */
  async function send(openid: string, fn: string, event: object): Promise<Reply<any>> {
    const answer = await json<{ result?: Reply; errMsg?: string }>(`/call/${fn}`, { method: 'POST', headers: { 'x-wx-openid': openid }, body: JSON.stringify(event) })
    if (!answer.result) throw new Error(answer.errMsg)
    return answer.result
  }

  /** The same with nobody behind it, as a function called from outside the mini-program. */
  async function sendAsNobody(fn: string, event: object): Promise<Reply<any>> {
    const body = { action: 'functions.invokeFunction', function_name: fn, request_data: JSON.stringify(event) }
    const { data } = await json<{ data: { response_data: string } }>('/admin?env=demo', { method: 'POST', body: JSON.stringify(body) })
    return JSON.parse(data.response_data) as Reply
  }

  return {
    url: cloud.url,
    send,
    call: (openid: string | null, fn: string, op: string, input: object = {}, key = newKey()): Promise<Reply<any>> =>
      openid === null ? sendAsNobody(fn, { op, input, key }) : send(openid, fn, { op, input, key }),
    documents: (collection: string, filter: object = {}): Promise<any[]> =>
      ask(`documents/${collection}?limit=1000&filter=${encodeURIComponent(JSON.stringify(filter))}`),
    /** Service notifications a person got, oldest first. */
    messages: async (openid: string): Promise<Message[]> => (await ask<Message[]>(`messages?openid=${openid}`)).sort((a, b) => a.at - b.at),
    /** Moves the clock and fires on the way what falls due. */
    advance: (ms: number): Promise<{ now: number }> => ask('clock', { advanceMs: ms }),
    now: async (): Promise<number> => (await ask<{ now: number }>('clock')).now,
    fireTimer: (): Promise<{ ok: boolean; errMsg?: string }> => ask('timers/timer/fire', {}),
    /** How many messages of a template the platform still delivers to a person. */
    grant: (openid: string, templateId: string, count: number): Promise<object> => ask('subscriptions', { openid, templateId, count }),
    fault: (fault: Fault): Promise<object> => ask('faults', { rate: 1, ...fault }),
    clearFaults: (): Promise<object> => ask('faults', undefined, 'DELETE'),
    calls: (fn: string): Promise<CallRow[]> => ask(`calls?limit=1000&function=${fn}`),
    /** What `wx.cloud.uploadFile` does; the file id. */
    upload: async (openid: string, path: string, content: string | Buffer = 'a photo'): Promise<string> => {
      const headers = { 'x-wx-openid': openid, 'x-cloud-path': encodeURIComponent(path) }
      return (await json<{ fileID: string }>('/storage/upload', { method: 'POST', headers, body: content as string })).fileID
    },
    /** What the tap on a getPhoneNumber button hands to the page. */
    phoneCode: async (openid: string, phone: string): Promise<string> =>
      (await json<{ code: string }>('/wx/phone-code', { method: 'POST', headers: { 'x-wx-openid': openid }, body: JSON.stringify({ phone }) })).code,
    close: (): Promise<void> => cloud.close(),
  }
}
export type Stage = Awaited<ReturnType<typeof openStage>>
