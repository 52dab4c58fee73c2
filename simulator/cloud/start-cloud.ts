import { resolve } from 'node:path'
import { adminHandler } from './admin/admin'
import { createCallLog } from './calls/call-log'
import { consoleApiRoutes } from './console/api-routes'
import { consolePageRoutes } from './console/page-routes'
import { createStream } from './console/stream'
import { createFaults } from './faults/faults'
import { createFunctions } from './functions/functions'
import { pushMessage } from './functions/message-push'
import { callRoutes } from './functions/routes'
import { openStores, type Stores } from './open-stores'
import { allOpenApis } from './openapi/all-apis'
import { createMinuteLimits } from './openapi/minute-limits'
import { createPhoneCodes } from './openapi/phone-codes'
import { phoneCodeRoutes } from './openapi/routes'
import { loadDemo } from './seed/load-seed'
import { startServer, type Route } from './server/server'
import { storageActions } from './storage/admin-actions'
import { createLinks } from './storage/links'
import { storageRoutes } from './storage/routes'
import { createTickets } from './storage/tickets'
import { startTimers } from './timers/timers'

export interface CloudOptions {
  /** 0 takes a free port. */
  port?: number
  /** Folder for everything that lasts; null or absent keeps it in memory. */
  data?: string | null
  seed: 'demo' | 'none'
  /** Refuse queries that no index serves. */
  strict: boolean
  /** Folder of the build. */
  dist?: string
  /** The instant (ms since the epoch) at which the clock starts; an earlier one than the real is ignored. */
  at?: number
}

export interface Cloud {
  url: string
  close(): Promise<void>
}

/** Starts WeChat's cloud on this machine; resolves when it answers. */
export async function startCloud({ port = 0, data = null, seed, strict, dist = 'dist', at = 0 }: CloudOptions): Promise<Cloud> {
  const stores = openStores(data, dist, strict)
  try {
    stores.clock.moveTo(at)
    if (seed === 'demo') await loadDemo(dist, stores)
    return await serve(stores, dist, port)
  } catch (error) {
    stores.close()
    throw error
  }
}

async function serve(stores: Stores, dist: string, port: number): Promise<Cloud> {
  let rooms: ReturnType<typeof openRooms> | undefined
  const server = await startServer(port, (url) => {
    rooms = openRooms(stores, dist, url)
    return rooms.routes
  })
  return {
    url: server.url,
    close: async () => {
      await rooms?.close()
      await server.close()
      stores.close()
    },
  }
}

/** What can be met by a fault beside the database and the storage of the server side. */
const OTHER_ACTIONS = ['function', 'functions.invokeFunction', 'wx.api', 'wx.openApi', 'storage.upload']

/** What works on the stores, and the routes that lead to it. */
function openRooms(stores: Stores, dist: string, url: string) {
  const { database, storage, settings, visits, deployment, clock } = stores
  const stream = createStream()
  const calls = createCallLog(stream)
  const phoneCodes = createPhoneCodes(clock.now)
  const links = createLinks(url, createTickets(settings), clock.now)
  const storageRoom = storageActions(storage, links)
  const faults = createFaults([...database.actions, ...Object.keys(storageRoom), ...OTHER_ACTIONS])
  const onReload = (name: string) => stream.send({ type: 'reload', function: name })
  const functions = createFunctions({ root: resolve(dist, 'cloudfunctions'), url, clock, calls, faults, onReload })
  const timers = startTimers(functions, clock, ({ message }) => void process.stderr.write(`${message}\n`))
  const limits = createMinuteLimits(clock.now)
  const apis = allOpenApis(stores, phoneCodes, {
    onSent: (message) => stream.send({ type: 'message', message }),
    onVerdict: (verdict) => void pushMessage(deployment, functions, verdict),
  })
  const routes: Route[] = [
    { method: 'POST', path: /^\/admin$/, handle: adminHandler({ database, storage: storageRoom, functions, openApis: { apis, limits }, faults }) },
    ...callRoutes(functions, visits, faults, clock.now),
    ...storageRoutes(storage, links, faults),
    ...phoneCodeRoutes(phoneCodes),
    ...consoleApiRoutes({ ...stores, calls, timers, faults, limits, stream }),
    ...consolePageRoutes(),
  ]
  const close = async () => {
    timers.close()
    stream.close()
    await functions.close()
  }
  return { routes, close }
}
