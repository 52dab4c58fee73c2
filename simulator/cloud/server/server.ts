import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConnectionCut } from '../faults/carry-out'
import { asPlatformError } from '../platform-error'
import { refusal } from './local-only'
import { sendJson } from './reply'
import type { Exchange } from './request'

export interface Route {
  method: string
  /** Matched against the whole path. */
  path: RegExp
  handle(exchange: Exchange): Promise<void> | void
}

export interface HttpServer {
  url: string
  close(): Promise<void>
}

/** Connections that may wait to be taken: thousands of callers at once are a test people make. */
const BACKLOG = 4096

/** Serves routes on the loopback; the routes are asked for once the address is known. */
export async function startServer(port: number, routesFor: (url: string) => Route[]): Promise<HttpServer> {
  let routes: Route[] = []
  const server = createServer((request, response) => void answer(routes, request, response))
  // clients keep connections open and reuse them; closing an idle one under a request would look like a fault
  server.keepAliveTimeout = 10 * 60_000
  await listen(server, port)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  routes = routesFor(url)
  return { url, close: () => close(server) }
}

async function answer(routes: Route[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await dispatch(routes, request, response)
  } catch (error) {
    if (error instanceof ConnectionCut || response.headersSent) return void request.socket.destroy()
    const { errCode, message } = asPlatformError(error)
    sendJson(response, { errCode, errMsg: message })
  }
}

async function dispatch(routes: Route[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const foreign = refusal(request)
  if (foreign) return sendJson(response, { errMsg: foreign }, 403)
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  for (const route of routes) {
    const match = route.method === request.method ? route.path.exec(url.pathname) : null
    if (match) return route.handle({ request, response, url, params: match.slice(1).map(decodeURIComponent) })
  }
  sendJson(response, { errMsg: `${request.method} ${url.pathname} is not known here` }, 404)
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: '127.0.0.1', backlog: BACKLOG }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
