import type { MinuteLimits } from './minute-limits'
import { GatewayError, WxError } from './wx-error'

/** A reply of WeChat's servers: JSON with `errcode`, or a picture. */
export type WxReply = { errcode: 0; errmsg: string } & Record<string, unknown>
export interface WxPicture {
  contentType: string
  buffer: Buffer
}
/** One open API; `input` has the snake_case names of the wire. */
export type OpenApi = (input: Record<string, unknown>) => WxReply | WxPicture | Promise<WxReply | WxPicture>

/** Refusals of the gateway (code table of the SDK). */
const NOT_FOUND = -604100
const NO_PERMISSION = -604101
const ILLEGAL_SOURCE = -604104

/** Who calls an open API: the function's permissions, or null outside any function. */
export type OpenApiCaller = { permissions: string[] } | null

export interface OpenApiRooms {
  apis: Record<string, OpenApi>
  limits: MinuteLimits
}

/** Calls an open API as the function of `caller`; a refusal of the API itself comes back as its errcode. */
export async function callOpenApi({ apis, limits }: OpenApiRooms, name: string, input: Record<string, unknown>, caller: OpenApiCaller) {
  if (!caller) throw new GatewayError(ILLEGAL_SOURCE)
  const api = Object.hasOwn(apis, name) ? apis[name] : undefined
  if (!api) throw new GatewayError(NOT_FOUND)
  if (!caller.permissions.includes(name)) throw new GatewayError(NO_PERMISSION)
  try {
    limits.take(name)
    return await api(input)
  } catch (error) {
    if (error instanceof WxError) return { errcode: error.errcode, errmsg: error.message }
    throw error
  }
}
