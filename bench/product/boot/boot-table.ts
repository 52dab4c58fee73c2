import { borrowBrowser } from '../../../simulator/automator/browser'
import { startCloud } from '../../../simulator/cloud/start-cloud'
import { startPhones } from '../../../simulator/phone/start-phones'
import { daytime } from '../../../tests/daytime'
import { CloudDesk } from '../../../tests/journeys/harness/cloud-desk'
import type { Table } from '../../table'
import { median, verdict } from '../verdict'
import { bootOnce, type Boot } from './boot-once'

const ROUNDS = 5
/** How many times slower than this machine the phone's processor is. */
const SLOWER = [1, 4]
const PEOPLE = [{ name: '张小满', as: 'resident' }, { name: '周管家', as: 'steward' }]
const DIST = 'dist'

/** From the tap on the mini-program to the home page with its content, in a real browser, on the demonstration. */
export async function* bootTables(): AsyncGenerator<Table> {
  const cloud = await startCloud({ seed: 'demo', strict: true, dist: DIST, at: daytime() })
  const phones = await startPhones({ dist: `${DIST}/weapp`, cloudUrl: cloud.url })
  const { browser, giveBack } = await borrowBrowser()
  try {
    const desk = new CloudDesk(cloud.url)
    const people = await desk.people()
    const rows: (string | number)[][] = []
    for (const { name, as } of PEOPLE) {
      const { openid } = people.find(person => person.name === name)!
      for (const slower of SLOWER) {
        const boots: Boot[] = []
        for (let round = 0; round <= ROUNDS; round++) boots.push(await bootOnce({ browser, phoneUrl: `${phones.url}/phone?as=${openid}`, cloudUrl: cloud.url, openid, slower }))
        rows.push(rowOf(as, slower, boots.slice(1)))
      }
    }
    yield tableOf(rows)
  } finally {
    await giveBack()
    await phones.close()
    await cloud.close()
  }
}

function rowOf(as: string, slower: number, boots: Boot[]): (string | number)[] {
  const times = boots.map(({ ms }) => ms)
  const calls = Math.max(...boots.map(boot => boot.calls.length))
  const operations = Math.max(...boots.map(boot => boot.calls.reduce((sum, call) => sum + call.databaseOperations, 0)))
  return [
    as, `CPU/${slower}`, Math.round(median(times)), Math.round(Math.min(...times)), Math.round(Math.max(...times)),
    calls, operations, verdict(calls === 1 && operations <= 3),
  ]
}

const tableOf = (rows: (string | number)[][]): Table => ({
  title: 'Boot to the home page with its content, in the phone (demonstration estate)',
  columns: ['as', 'processor', 'median ms', 'min', 'max', 'calls', 'database', ''],
  rows,
  notes: [
    `${ROUNDS} rounds each after one to warm up, every one a cold start in a browser context of its own: package and host loaded, the page opened, its words drawn.`,
    'Target: 1 call, ≤ 3 database operations. Not the time of a WeChat device.',
  ],
})
