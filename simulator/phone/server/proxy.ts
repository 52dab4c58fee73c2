import http from 'node:http'
import type { Exchange } from './http-server'

/** Passes a request on to the cloud and its answer back as it comes, so that streams stay streams. */
export function proxy(cloudUrl: string, prefix: string): (exchange: Exchange) => void {
  return ({ request, response, url }) => {
    const target = new URL(url.pathname.slice(prefix.length) + url.search, cloudUrl)
    const onward = http.request(target, { method: request.method, headers: { ...request.headers, host: target.host } }, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
      answer.on('error', () => response.destroy())
    })
    onward.on('error', error => {
      // the cloud cut the connection: to the phone that must look like a cut connection too
      if (response.headersSent || 'code' in error && error.code === 'ECONNRESET') return void request.socket.destroy()
      response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' }).end(`the cloud does not answer: ${error.message}`)
    })
    response.on('close', () => onward.destroy())
    request.pipe(onward)
  }
}
