import { createRequire } from 'node:module'

// without it the SDK looks for a metadata server before every call (wechat-platform.md §11)
Object.assign(process.env, { TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: 'demo' })

interface Collection {
  doc(id: string): { get(): Promise<unknown>; update(options: object): Promise<unknown> }
  where(filter: object): Query
  add(options: object): Promise<unknown>
  aggregate(): { match(filter: object): { group(grouping: object): { end(): Promise<unknown> } } }
}

interface Query {
  orderBy(field: string, direction: 'asc' | 'desc'): { limit(count: number): { get(): Promise<unknown> } }
  update(options: object): Promise<unknown>
}

/** What the bench uses of the SDK's database. */
export interface SdkDatabase {
  collection(name: string): Collection
  command: { gt(value: number): unknown; inc(by: number): unknown; aggregate: { sum(value: number): unknown } }
  runTransaction(work: (transaction: SdkDatabase) => Promise<unknown>): Promise<unknown>
}

interface Sdk {
  createNewInstance(options: object): { database(): SdkDatabase }
}

/** The database of the unmodified SDK, talking to the server at `serviceUrl`. */
export function sdkDatabase(serviceUrl: string): SdkDatabase {
  const cloud = createRequire(import.meta.url)('wx-server-sdk') as Sdk
  // fifty large aggregations at once may take longer than the SDK's 15 s on a busy machine; slow is to be printed, not fatal
  return cloud.createNewInstance({ env: 'demo', serviceUrl, secretId: 'id', secretKey: 'key', keepalive: true, timeout: 120_000 }).database()
}
