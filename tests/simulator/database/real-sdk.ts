import { createServer, type IncomingMessage } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Database, DatabaseOptions, IndexDeclaration, OperationReport } from '../../../simulator/cloud/database'
import { openDatabase } from '../../../simulator/cloud/database'

// Without it the SDK looks for a metadata server before every call.
Object.assign(process.env, { TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: 'demo' })

interface SdkDatabase {
  collection(name: string): any
  command: any
  serverDate(options?: { offset: number }): unknown
  startTransaction(): Promise<any>
  runTransaction(callback: (transaction: any) => Promise<unknown>, times?: number): Promise<any>
  Geo: any
  RegExp(options: { regexp: string; options?: string }): unknown
}

export interface RealSdk {
  /** The database as wx-server-sdk gives it to a cloud function. */
  db: SdkDatabase
  /** The same with `throwOnNotFound: false`. */
  lenient: SdkDatabase
  database: Database
  /** Sends a body the SDK would not build; gives the reply as on the wire. */
  raw(action: string, body: Record<string, unknown>): Promise<any>
  /** Reports of all wire actions so far. */
  reports: OperationReport[]
  lastReport(): OperationReport
  /** Sets the clock the database sees. */
  clock: { now: number }
  close(): Promise<void>
}

export const index = (collection: string, name: string, fields: Record<string, 1 | -1 | '2dsphere'>, unique = false): IndexDeclaration => ({
  collection,
  name,
  keys: Object.entries(fields).map(([field, direction]) => ({ field, direction })),
  unique,
})

/** A database behind the HTTP wire, and the unmodified SDK talking to it. */
export async function realSdk(indexes: IndexDeclaration[], options: Partial<DatabaseOptions> = {}): Promise<RealSdk> {
  const clock = { now: 1_800_000_000_000 }
  const database = openDatabase({ file: null, indexes, strict: false, now: () => clock.now, ...options })
  const reports: OperationReport[] = []
  const server = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      const { reply, report } = await database.handle(body.action as string, body)
      reports.push(report)
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(reply))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cloud = freshSdk(`http://127.0.0.1:${(server.address() as AddressInfo).port}/admin`)
  return {
    db: cloud.database(),
    lenient: cloud.database({ throwOnNotFound: false }),
    database,
    raw: async (action, body) => (await database.handle(action, { collectionName: 'unnamed', ...body })).reply,
    reports,
    lastReport: () => reports.at(-1) as OperationReport,
    clock,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          database.close()
          resolve()
        })
      }),
  }
}

/** `cloud.init` counts once in a process, so every test gets an instance of its own. */
function freshSdk(serviceUrl: string): any {
  const cloud = createRequire(join(process.cwd(), 'package.json'))('wx-server-sdk')
  return cloud.createNewInstance({ env: 'demo', serviceUrl, secretId: 'id', secretKey: 'key', keepalive: true })
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
}
