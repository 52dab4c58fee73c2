import Taro from '@tarojs/taro'
import type { Contract, FunctionName } from '@domain/contract'
import type { InputOf, Operation, OutputOf } from '@domain/kernel/operation'
import type { Reply } from '@domain/kernel/reply'
import type { Answer, CallError } from './answer'
import { newKey } from './key'

/** One operation of the server. `key` is that of the user's intention: a retry sends the same one. */
export type Caller<Input, Value> = (input: Input, options?: { key?: string }) => Promise<Answer<Value>>
type CallerOf<O extends Operation> = Caller<InputOf<O>, OutputOf<O>>
type Client = { [Fn in FunctionName]: { [Op in keyof Contract[Fn]]: Contract[Fn][Op] extends Operation ? CallerOf<Contract[Fn][Op]> : never } }

/** The functions of the cloud under the names of the contract, e.g. `cloud.requests.submit(input)`. Never throws. */
export const cloud = table(fn => table(op => (input: unknown, { key = newKey() } = {}) => call(fn as FunctionName, op, input, key))) as Client

/** An object that makes what stands under a name the first time it is asked for; the contract itself stays out of the package. */
function table(make: (name: string) => unknown): object {
  const made = new Map<string, unknown>()
  return new Proxy({}, { get: (_, name: string) => made.get(name) ?? made.set(name, make(name)).get(name) })
}

async function call(fn: FunctionName, op: string, input: unknown, key: string): Promise<Answer<unknown>> {
  try {
    const { result } = await Taro.cloud.callFunction({ name: fn, data: { op, input, key } })
    const reply = result as unknown as Reply
    return reply.ok ? reply : failed(fn, reply.error)
  } catch (error) {
    return failed(fn, isCrash(error) ? { kind: 'fault', code: 'INTERNAL' } : { kind: 'offline', code: 'OFFLINE' })
  }
}

const failed = (from: FunctionName, error: Omit<CallError, 'from'>) => ({ ok: false as const, error: { ...error, from } as CallError })

/** The platform reached the function and it broke (-501…, -504…), unlike a connection that was lost. */
const isCrash = (error: unknown) => Number((error as { errCode?: number }).errCode ?? 0) <= -500_000
