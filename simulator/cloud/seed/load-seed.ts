import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { Database } from '../database'
import type { Codes } from '../openapi/codes'
import type { Quotas } from '../openapi/quotas'
import type { Visits } from '../openapi/visits'
import type { Settings } from '../state/settings'
import type { Storage } from '../storage/storage'
import type { Phones } from './phones'
import type { Seed } from './seed'

export interface SeedRooms {
  settings: Settings
  database: Database
  storage: Storage
  phones: Phones
  quotas: Quotas
  visits: Visits
  codes: Codes
}

/** Loads the demonstration of this build once per data folder. */
export async function loadDemo(dist: string, now: number, rooms: SeedRooms): Promise<void> {
  if (rooms.settings.get('seeded') !== null) return
  const file = resolve(join(dist, 'demo.cjs'))
  if (!existsSync(file)) throw new Error(`there is no demonstration to load: ${join(dist, 'demo.cjs')} is missing; build first, or start with --seed none`)
  const { demo } = createRequire(import.meta.url)(file) as { demo(now: number): Seed }
  await load(demo(now), now, rooms)
  rooms.settings.set('seeded', String(now))
}

async function load(seed: Seed, now: number, { database, storage, phones, quotas, visits, codes }: SeedRooms): Promise<void> {
  for (const [collection, documents] of Object.entries(seed.documents)) database.insertDocuments(collection, documents)
  for (const { cloudPath, base64 } of seed.files) await storage.write(cloudPath, Buffer.from(base64, 'base64'), null)
  for (const phone of seed.phones) {
    phones.add(phone)
    visits.record(phone.openid, now)
  }
  for (const { openid, templateId, count } of seed.quotas) quotas.set(openid, templateId, count)
  for (const code of seed.codes) codes.add(code)
}
