import type { Table } from '../../table'
import { OPERATIONS, type Operation } from '../operations'
import { sdkDatabase, type SdkDatabase } from '../sdk'
import type { Servers } from '../servers/open-servers'
import { microsOf, pairedRatio, ratioText, spread, verdict } from '../timing'

const ROUNDS = 15
/** A larger collection may cost this much more than the smallest. */
const FLAT = 1.2

/** Every operation on the floor and on a cloud of each size, in turns, so that what the machine does meanwhile meets all alike. */
export async function operationTable(servers: Servers, callers: number, perRound: number): Promise<Table> {
  const sizes = servers.clouds.map(({ count }) => countText(count))
  const rows: Table['rows'] = []
  for (const operation of OPERATIONS) rows.push(await operationRow(operation, servers, callers, perRound))
  return {
    title: `Cloud: one operation through the SDK, µs, ${callers === 1 ? 'one after the other' : `${callers} at a time`} (median [least–most] of ${ROUNDS} rounds; ratios: median of the rounds’)`,
    columns: ['operation', 'floor', ...sizes, ...sizes.map((size) => `${size} ÷ floor`), 'goal', `${sizes.at(-1)} ÷ ${sizes[0]}`],
    rows,
    notes: [
      'floor: the same SDK calls to a server that answers the same bytes at once; goals: performance.md §6.1',
      `flat cost: the largest collection at most ${FLAT} × the smallest`,
    ],
  }
}

async function operationRow(operation: Operation, { floor, clouds }: Servers, callers: number, perRound: number): Promise<Table['rows'][number]> {
  const stub = `${floor.url}/stub/${encodeURIComponent(operation.name)}`
  const targets = [{ db: sdkDatabase(stub), count: clouds[0]!.count }, ...clouds.map(({ server, count }) => ({ db: sdkDatabase(`${server.url}/admin`), count }))]
  const measured: number[][] = targets.map(() => [])
  const times = Math.ceil(perRound * operation.share)
  await Promise.all(targets.map(({ db, count }) => round(operation, db, count, callers, times)))
  for (let i = 0; i < ROUNDS; i++) {
    for (const [at, { db, count }] of targets.entries()) measured[at]!.push(await round(operation, db, count, callers, times))
  }
  const [base, ...sizes] = measured as [number[], ...number[][]]
  const ratios = sizes.map((size) => ratioText(size, base))
  return [operation.name, ...measured.map(spread), ...ratios, verdict(pairedRatio(sizes.at(-1)!, base), operation.goal), flat(sizes)]
}

function round({ run }: Operation, db: SdkDatabase, count: number, callers: number, times: number): Promise<number> {
  // different documents at one time: transactions on the same one would conflict, which is not what is measured
  const step = Math.max(1, Math.floor(count / times))
  const start = Math.floor(Math.random() * count)
  return microsOf(times, callers, (i) => run(db, (start + i * step) % count))
}

function flat(times: number[][]): string {
  const ratio = pairedRatio(times.at(-1)!, times[0]!)
  return `${ratio.toFixed(2)} ${verdict(ratio, FLAT)}`
}

export const countText = (count: number): string => (count >= 1_000_000 ? `${count / 1_000_000} M` : count >= 1000 ? `${count / 1000} k` : String(count))
