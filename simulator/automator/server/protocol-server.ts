import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Announce, Methods, Reply, Request } from './protocol'

export interface ProtocolServer {
  wsEndpoint: string
  announce: Announce
  close(): Promise<void>
}

async function carryOut(methods: Methods, { id, method, params = {} }: Request): Promise<Reply> {
  try {
    const run = methods[method]
    if (!run) throw new Error(`${method} unimplemented`)
    return { id, result: (await run(params as never)) ?? {} }
  } catch (error) {
    return { id, error: { message: error instanceof Error ? error.message : String(error) } }
  }
}

function serve(socket: WebSocket, methods: Methods): void {
  socket.on('message', async (text) => {
    const reply = await carryOut(methods, JSON.parse(String(text)) as Request)
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(reply))
  })
}

/** Serves the protocol on the loopback address; port 0 takes a free one. */
export async function startProtocolServer(port: number, methodsFor: (announce: Announce) => Methods): Promise<ProtocolServer> {
  const server = new WebSocketServer({ host: '127.0.0.1', port })
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject))
  const announce: Announce = (method, params) => {
    for (const client of server.clients) client.send(JSON.stringify({ method, params }))
  }
  const methods = methodsFor(announce)
  server.on('connection', (socket) => serve(socket, methods))
  return {
    wsEndpoint: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    announce,
    close: () =>
      new Promise((resolve) => {
        for (const client of server.clients) client.close()
        server.close(() => resolve())
      }),
  }
}
