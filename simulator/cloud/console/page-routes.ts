import { readFile } from 'node:fs/promises'
import { sendBytes } from '../server/reply'
import type { Exchange } from '../server/request'
import type { Route } from '../server/server'

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

/** The page for people: plain files in the folder `page`. */
export function consolePageRoutes(): Route[] {
  return [
    { method: 'GET', path: /^\/console$/, handle: ({ response }) => send(response, 'console.html', 'text/html; charset=utf-8') },
    { method: 'GET', path: /^\/console\/page\/([a-z-]+\.(?:css|js))$/, handle: ({ response, params }) => sendPart(response, params[0]!) },
  ]
}

const sendPart = (response: Exchange['response'], name: string) => send(response, name, TYPES[name.split('.')[1]!]!)

async function send(response: Exchange['response'], name: string, type: string): Promise<void> {
  sendBytes(response, await readFile(new URL(`./page/${name}`, import.meta.url)), type)
}
