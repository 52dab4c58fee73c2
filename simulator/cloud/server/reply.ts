import type { ServerResponse } from 'node:http'

/** The content type by which the SDK tells an error from a protobuf answer; keep it exact. */
export const JSON_TYPE = 'application/json; charset=utf-8'

export function sendJson(response: ServerResponse, body: object, status = 200): void {
  sendText(response, JSON.stringify(body), JSON_TYPE, status)
}

export function sendText(response: ServerResponse, text: string, type: string, status = 200): void {
  sendBytes(response, Buffer.from(text), type, status)
}

export function sendBytes(response: ServerResponse, bytes: Buffer, type: string, status = 200): void {
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.length, 'x-content-type-options': 'nosniff' })
  response.end(bytes)
}
