import type { ServerResponse } from 'node:http'

export type StreamEvent = { type: 'message' | 'clock' | 'call' | 'reload' } & Record<string, unknown>

/** Server-sent events: what happens on the cloud, to every console and phone that listens. */
export interface Stream {
  send(event: StreamEvent): void
  add(response: ServerResponse): void
  close(): void
}

export function createStream(): Stream {
  const listeners = new Set<ServerResponse>()
  return {
    send: (event) => {
      for (const response of listeners) response.write(`data: ${JSON.stringify(event)}\n\n`)
    },
    add: (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' })
      response.write(': ready\n\n')
      listeners.add(response)
      response.on('close', () => listeners.delete(response))
    },
    close: () => {
      for (const response of listeners) response.end()
      // a call still running ends after this and has nobody to tell
      listeners.clear()
    },
  }
}
