import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { Stores } from '../open-stores'
import type { Seed } from './seed'

/** Loads the demonstration of this build once per data folder; throws a sentence when it cannot. */
export async function loadDemo(dist: string, stores: Stores): Promise<void> {
  if (stores.settings.get('seeded') !== null) return
  if (stores.database.collections().some(({ count }) => count > 0)) {
    throw new Error('the data folder holds documents but no complete demonstration; start with --seed none, or empty the folder')
  }
  const file = resolve(join(dist, 'demo.cjs'))
  if (!existsSync(file)) throw new Error(`there is no demonstration to load: ${join(dist, 'demo.cjs')} is missing; build first, or start with --seed none`)
  const { demo } = createRequire(import.meta.url)(file) as { demo(now: number): Seed }
  const now = stores.clock.now()
  await load(demo(now), now, stores)
  stores.settings.set('seeded', String(now))
}

async function load(seed: Seed, now: number, { database, storage, phones, quotas, visits, codes }: Stores): Promise<void> {
  for (const [collection, documents] of Object.entries(seed.documents)) database.insertDocuments(collection, documents)
  for (const { cloudPath, base64 } of seed.files) await storage.write(cloudPath, Buffer.from(base64, 'base64'), null)
  for (const phone of seed.phones) {
    phones.add(phone)
    visits.record(phone.openid, now)
  }
  for (const { openid, templateId, count } of seed.quotas) quotas.set(openid, templateId, count)
  for (const code of seed.codes) codes.add(code)
}
