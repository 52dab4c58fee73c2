import cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV } as never)

/** The SDK's typings allow callbacks everywhere; these are the promise forms we use. */
interface Query {
  where(filter: object): Query
  orderBy(field: string, order: 'asc' | 'desc'): Query
  limit(count: number): Query
  field(projection: object): Query
  get(): Promise<{ data: unknown[] }>
  update(options: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}
interface Doc {
  field(projection: object): Doc
  get(): Promise<{ data: unknown }>
}
/** Stages of an aggregate; without a collection, of a join. */
export interface Stages {
  match(filter: object): Stages
  project(projection: object): Stages
  sort(order: object): Stages
  limit(count: number): Stages
  lookup(join: object): Stages
  done(): object[]
  end(): Promise<{ list: unknown[] }>
}
export interface Collection extends Query {
  doc(id: string): Doc
  aggregate(): Stages
  add(options: { data: object | object[] }): Promise<unknown>
}
interface Database { collection(name: string): Collection; command: Command }
/** The operators we use; each builds a value that only the SDK understands. */
export type Command = Record<'eq' | 'neq' | 'nin' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'set' | 'inc' | 'push' | 'pull', (value: unknown) => object>
  & { exists(value: boolean): object; or(filters: object[]): object; and(filters: object[]): object; remove(): object; aggregate: { pipeline(): Stages } }

export const database = cloud.database({ throwOnNotFound: false } as never) as unknown as Database
export const command = database.command
export { cloud }
