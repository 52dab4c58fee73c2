import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Operation } from '../operations'
import { sdkDatabase } from '../sdk'

/** What the cloud answered to each wire action of each operation: `replies[operation][action]`. */
export type Replies = Record<string, Record<string, string>>

/** Runs every operation once against the cloud and writes down its replies, for the floor to give the same bytes. */
export async function recordReplies(operations: Operation[], cloudUrl: string): Promise<Replies> {
  const replies: Replies = {}
  for (const { name, run } of operations) {
    const heard = (replies[name] = {} as Record<string, string>)
    const proxy = createServer((request, response) => {
      void textOf(request).then(async (body) => {
        const { authorization = '' } = request.headers
        const reply = await fetch(`${cloudUrl}/admin`, { method: 'POST', body, headers: { 'content-type': 'application/json', authorization } })
        const text = await reply.text()
        heard[actionOf(body)] = text
        response.setHeader('content-type', 'application/json; charset=utf-8')
        response.end(text)
      })
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    await run(sdkDatabase(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}/admin`), 1)
    proxy.closeAllConnections()
    proxy.close()
  }
  return replies
}

export const actionOf = (body: string): string => /"action":"([^"]+)"/.exec(body)?.[1] ?? ''

export async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
