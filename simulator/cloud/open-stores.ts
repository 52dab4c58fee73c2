import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createClock } from './clock/virtual-clock'
import { openDatabase } from './database'
import { openDeployment } from './deployment'
import { openCodes } from './openapi/codes'
import { openMessages } from './openapi/messages'
import { openQuotas } from './openapi/quotas'
import { openVisits } from './openapi/visits'
import { openPhones } from './seed/phones'
import { openSettings } from './state/settings'
import { openState } from './state/open-state'
import { openStorage } from './storage/storage'

export type Stores = ReturnType<typeof openStores>

/** Everything the cloud remembers. `data` is its folder, or null for memory only; `dist` the build it runs. */
export function openStores(data: string | null, dist: string, strict: boolean) {
  if (data !== null) mkdirSync(data, { recursive: true })
  const deployment = openDeployment(dist)
  // the clock's offset is among what is remembered, so the database asks for the time before there is a clock
  const time = { now: Date.now }
  const file = data === null ? null : join(data, 'documents.sqlite')
  const database = openDatabase({ file, indexes: deployment.indexes(), strict, now: () => time.now() })
  const state = openState(data)
  const settings = openSettings(state)
  const clock = createClock(Number(settings.get('clockOffset') ?? 0))
  time.now = clock.now
  return {
    deployment,
    database,
    settings,
    clock,
    storage: openStorage(state, data, clock.now),
    phones: openPhones(state),
    quotas: openQuotas(state),
    messages: openMessages(state),
    visits: openVisits(state),
    codes: openCodes(state),
    close: () => {
      database.close()
      state.close()
    },
  }
}
