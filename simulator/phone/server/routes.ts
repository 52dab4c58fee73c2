import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Build } from './build'
import { bundle } from './bundles'
import { send, type Exchange, type Route } from './http-server'
import { phonePage } from './phone-page'
import { proxy } from './proxy'

const HTML = 'text/html; charset=utf-8'
const SCRIPT = 'text/javascript; charset=utf-8'
const STYLE = 'text/css; charset=utf-8'
const PICTURES: Record<string, string> = {
  png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp', svg: 'image/svg+xml',
}

/** Everything the phones' server answers. */
export function phoneRoutes(build: Build, cloudUrl: string): Route[] {
  return [
    { path: '/', handle: async ({ response }) => send(response, 200, HTML, await part('start/start.html')) },
    { path: '/phone', handle: ({ response, url }) => send(response, 200, HTML, phonePage(url.searchParams, build.packed().errors)) },
    { path: '/package.js', handle: ({ response }) => send(response, 200, SCRIPT, build.packed().code) },
    { path: '/package/', handle: exchange => sendPicture(build.dist, exchange) },
    { path: '/assets/phone.js', handle: async ({ response }) => send(response, 200, SCRIPT, await bundle('host/boot.ts')) },
    { path: '/assets/start.js', handle: async ({ response }) => send(response, 200, SCRIPT, await bundle('start/start.ts')) },
    { path: '/assets/phone.css', handle: ({ response }) => sendStyles(response, ['host/styles/screen.css', 'host/styles/tags.css', 'host/styles/notices.css']) },
    { path: '/assets/start.css', handle: ({ response }) => sendStyles(response, ['start/start.css']) },
    { path: '/cloud/', handle: proxy(cloudUrl, '/cloud') },
  ]
}

const part = (name: string): Promise<string> => readFile(new URL(`../${name}`, import.meta.url), 'utf8')

async function sendStyles(response: Exchange['response'], names: string[]): Promise<void> {
  send(response, 200, STYLE, (await Promise.all(names.map(part))).join('\n'))
}

/** Pictures of the package, by their path in it. */
async function sendPicture(dist: string, { response, url }: Exchange): Promise<void> {
  const file = path.posix.normalize(decodeURIComponent(url.pathname.slice('/package/'.length)))
  const type = PICTURES[path.extname(file).slice(1).toLowerCase()]
  const bytes = type && !file.startsWith('..') ? await readFile(path.join(dist, file)).catch(() => undefined) : undefined
  if (!bytes || !type) return send(response, 404, 'text/plain; charset=utf-8', `the package has no picture ${file}`)
  send(response, 200, type, bytes)
}
