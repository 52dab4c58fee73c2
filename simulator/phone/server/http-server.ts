import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
}

export interface Route {
  /** Matches when the path begins with it, or equals it where it has no trailing slash. */
  path: string
  handle(exchange: Exchange): void | Promise<void>
}

export interface PhoneServer {
  url: string
  http: Server
  close(): Promise<void>
}

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/

/** Serves routes to this machine only; any other Host would be a page elsewhere reaching in by its own name. */
export async function startServer(port: number, routes: Route[]): Promise<PhoneServer> {
  const http = createServer((request, response) => void answer(routes, request, response))
  await new Promise<void>((resolve, reject) => http.once('error', reject).listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    http,
    close: () => new Promise(resolve => {
      http.close(() => resolve())
      http.closeAllConnections()
    }),
  }
}

async function answer(routes: Route[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!LOOPBACK.test(request.headers.host ?? '')) return send(response, 403, 'text/plain', 'only this machine may open the phones')
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const route = routes.find(({ path }) => (path.endsWith('/') && path !== '/' ? url.pathname.startsWith(path) : url.pathname === path))
  if (!route) return send(response, 404, 'text/plain; charset=utf-8', `${url.pathname} is not known here`)
  try {
    await route.handle({ request, response, url })
  } catch (error) {
    if (response.headersSent) return void request.socket.destroy()
    send(response, 500, 'text/plain; charset=utf-8', error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}

export function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
  response.end(body)
}
