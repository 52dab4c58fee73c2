import { Agent, request } from 'node:http'

/** Two thousand callers come through this many connections, as through a gateway. */
const agent = new Agent({ keepAlive: true, maxSockets: 200 })

/** One POST of a JSON object as the phone of `openid`; resolves with the parsed reply. */
export function post<Reply = unknown>(url: string, body: object, openid = 'o-bench'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method: 'POST', headers: { 'content-type': 'application/json', 'x-wx-openid': openid } }, (reply) => {
      const chunks: Buffer[] = []
      reply.on('data', (chunk: Buffer) => chunks.push(chunk))
      reply.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Reply))
    })
    sent.on('error', reject)
    sent.end(JSON.stringify(body))
  })
}
