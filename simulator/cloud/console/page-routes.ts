import { readFile } from 'node:fs/promises'
import { sendBytes } from '../server/reply'
import type { Route } from '../server/server'

const FILES: Record<string, [file: string, type: string]> = {
  '/console': ['page.html', 'text/html; charset=utf-8'],
  '/console/page.css': ['page.css', 'text/css; charset=utf-8'],
  '/console/page.js': ['page.js', 'text/javascript; charset=utf-8'],
}

/** The page for people, plain files next to this one. */
export function consolePageRoutes(): Route[] {
  return Object.entries(FILES).map(([path, [file, type]]) => ({
    method: 'GET',
    path: new RegExp(`^${path.replace('.', '\\.')}/?$`),
    handle: async ({ response }) => sendBytes(response, await readFile(new URL(`./page/${file}`, import.meta.url)), type),
  }))
}
