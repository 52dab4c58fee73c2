import http, { type Server } from 'node:http'
import { createInterface } from 'node:readline'
import { WebSocketServer } from 'ws'
import type { Build } from './build'

const RETRY_MS = 1000

/** Relays the cloud's stream and changes of the package to every phone. WebSockets, because a browser allows only six streams. */
export interface Events {
  close(): void
}

export function openEvents(server: Server, cloudUrl: string, build: Build): Events {
  const sockets = new WebSocketServer({ server, path: '/events' })
  const send = (line: string): void => sockets.clients.forEach(socket => socket.send(line))
  build.onChange(() => send(JSON.stringify({ type: 'package' })))
  const stop = follow(new URL('/console/api/stream', cloudUrl), send)
  return {
    close() {
      stop()
      sockets.clients.forEach(socket => socket.terminate())
      sockets.close()
    },
  }
}

/** Reads a stream of server-sent events and connects again when it ends. Returns what ends it for good. */
function follow(address: URL, hear: (data: string) => void): () => void {
  let isOver = false
  let retry: NodeJS.Timeout | undefined
  let request: http.ClientRequest | undefined
  connect()
  return () => {
    isOver = true
    clearTimeout(retry)
    request?.destroy()
  }

  function connect(): void {
    retry = undefined
    request = http.get(address, response => {
      const lines = createInterface(response).on('line', line => void (line.startsWith('data: ') && hear(line.slice('data: '.length))))
      // the interface passes the stream's errors on, as its own
      lines.on('error', again)
      response.on('close', again)
    })
    request.on('error', again)
  }

  function again(): void {
    if (!isOver) retry ??= setTimeout(connect, RETRY_MS).unref()
  }
}
