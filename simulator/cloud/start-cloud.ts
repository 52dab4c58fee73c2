import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { adminHandler } from './admin/admin'
import { createCallLog } from './calls/call-log'
import { createClock } from './clock/virtual-clock'
import { consoleApiRoutes } from './console/api-routes'
import { consolePageRoutes } from './console/page-routes'
import { createStream } from './console/stream'
import { openDatabase } from './database'
import { openDeployment } from './deployment'
import { createFaults } from './faults/faults'
import { createFunctions } from './functions/functions'
import { callRoutes } from './functions/routes'
import { openCodes } from './openapi/codes'
import { msgSecCheck } from './openapi/content-check'
import { mediaCheckAsync, type MediaVerdict } from './openapi/media-check'
import { openMessages } from './openapi/messages'
import type { OpenApi } from './openapi/open-apis'
import { createPhoneCodes, getPhoneNumber } from './openapi/phone-codes'
import { openQuotas } from './openapi/quotas'
import { phoneCodeRoutes } from './openapi/routes'
import { subscribeMessageSend } from './openapi/subscribe-message'
import { openVisits } from './openapi/visits'
import { get, getUnlimited } from './openapi/wxacode'
import { loadDemo } from './seed/load-seed'
import { openPhones } from './seed/phones'
import { startServer, type Route } from './server/server'
import { openSettings } from './state/settings'
import { openState } from './state/open-state'
import { storageActions } from './storage/admin-actions'
import { createLinks } from './storage/links'
import { storageRoutes } from './storage/routes'
import { openStorage } from './storage/storage'
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
}

export interface Cloud {
  url: string
  close(): Promise<void>
}

/** Starts WeChat's cloud on this machine; resolves when it answers. */
export async function startCloud({ port = 0, data = null, seed, strict, dist = 'dist' }: CloudOptions): Promise<Cloud> {
  if (data !== null) mkdirSync(data, { recursive: true })
  const state = openState(data)
  const settings = openSettings(state)
  const clock = createClock(Number(settings.get('clockOffset') ?? 0))
  const { now } = clock
  const deployment = openDeployment(dist)
  const database = openDatabase({ file: data === null ? null : join(data, 'documents.sqlite'), indexes: deployment.indexes(), strict, now })
  const storage = openStorage(state, data, now)
  const [phones, quotas, messages, visits, codes] = [openPhones(state), openQuotas(state), openMessages(state), openVisits(state), openCodes(state)]
  if (seed === 'demo') await loadDemo(dist, now(), { settings, database, storage, phones, quotas, visits, codes })

  const stream = createStream()
  const calls = createCallLog(stream)
  const faults = createFaults()
  const phoneCodes = createPhoneCodes(now)
  const verdicts: MediaVerdict[] = []
  const openApis: Record<string, OpenApi> = {
    'subscribeMessage.send': subscribeMessageSend({ deployment, quotas, messages, visits, now, onSent: (message) => stream.send({ type: 'message', message }) }),
    'wxacode.getUnlimited': getUnlimited(deployment, codes),
    'wxacode.get': get(codes),
    'security.msgSecCheck': msgSecCheck(visits, now),
    'security.mediaCheckAsync': mediaCheckAsync(visits, now, (verdict) => verdicts.push(verdict)),
    'phonenumber.getPhoneNumber': getPhoneNumber(phoneCodes, now),
  }

  let closeRooms = async () => {}
  const server = await startServer(port, (url): Route[] => {
    const links = createLinks(() => url, createTickets(settings), now)
    const functions = createFunctions({
      root: resolve(dist, 'cloudfunctions'),
      url,
      clock,
      calls,
      faults,
      onReload: (name) => stream.send({ type: 'reload', function: name }),
    })
    const timers = startTimers(functions, clock, (error) => process.stderr.write(`${error.message}\n`))
    closeRooms = async () => {
      timers.close()
      stream.close()
      await functions.close()
    }
    return [
      { method: 'POST', path: /^\/admin$/, handle: adminHandler({ database, storage: storageActions(storage, links), functions, openApis, faults }) },
      ...callRoutes(functions, visits, faults, now),
      ...storageRoutes(storage, links, faults),
      ...phoneCodeRoutes(phoneCodes),
      ...consoleApiRoutes({ phones, messages, quotas, calls, database, deployment, clock, settings, timers, faults, codes, stream }),
      ...consolePageRoutes(),
    ]
  })

  return {
    url: server.url,
    close: async () => {
      await closeRooms()
      await server.close()
      database.close()
      state.close()
    },
  }
}
