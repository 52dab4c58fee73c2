import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { BareFunctions } from './bare-functions'
import { actionOf, type Replies, textOf } from './record'

/**
 * The floor: a server that does nothing but answer. `/stub/<operation>` gives recorded bytes at once;
 * `/call/<function>` hands the event to a bare worker with the SDK, whose own requests end at the stub;
 * `/cold` starts a worker that only loads the SDK and tells how many milliseconds that took.
 */
const [, , file = '', dist = ''] = process.argv
const replies = JSON.parse(readFileSync(file, 'utf8')) as Replies
const server = createServer((request, response) => void answer(request, response))
server.keepAliveTimeout = 600_000
let functions: BareFunctions
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  functions = new BareFunctions(resolve(dist, 'cloudfunctions'), url)
  process.stdout.write(`${JSON.stringify({ ready: true, url })}\n`)
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, kind, name = ''] = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').split('/')
  const body = await textOf(request)
  if (kind === 'stub') send(response, replies[name]?.[actionOf(body)] ?? '{}')
  else if (kind === 'call') send(response, `{"result":${await functions.call(name, body)}}`)
  else send(response, JSON.stringify({ ms: await functions.coldStart() }))
}

function send(response: ServerResponse, text: string): void {
  const bytes = Buffer.from(text)
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length })
  response.end(bytes)
}
