import type { Instance } from '../functions/instance'
import { callOpenApi, type OpenApiRooms } from '../openapi/open-apis'
import { decodeRequest, encodeRefusal, encodeReply } from '../openapi/wire'
import { GatewayError } from '../openapi/wx-error'
import { PlatformError } from '../platform-error'
import { JSON_TYPE } from '../server/reply'

type Body = Record<string, unknown>

/** `wx.openApi`: what `cloud.openapi.*` sends, a protobuf message each way. */
export async function answerProtobuf(apis: OpenApiRooms, { apiName, requestData }: Body, instance: Instance | null): Promise<Buffer> {
  const input = Buffer.isBuffer(requestData) ? decodeRequest(requestData) : null
  if (!input) throw new PlatformError('INVALID_PARAM', `wx.openApi ${String(apiName)} carries a request of a kind this cloud does not know`)
  try {
    const reply = await callOpenApi(apis, String(apiName), input, callerOf(instance))
    if (isPicture(reply)) return encodeReply(reply.contentType, reply.buffer)
    return encodeReply(JSON_TYPE, Buffer.from(JSON.stringify(reply)))
  } catch (error) {
    if (error instanceof GatewayError) return encodeRefusal(error.errorCode)
    throw error
  }
}

/** `wx.api`: what `cloud.callOpenAPI` sends; answers JSON text, without pictures. */
export async function answerJson(apis: OpenApiRooms, { apiName, requestData }: Body, instance: Instance | null): Promise<object> {
  const input = JSON.parse(String(requestData || '{}')) as Record<string, unknown>
  try {
    const reply = await callOpenApi(apis, String(apiName), input, callerOf(instance))
    return { data: { responseData: JSON.stringify(isPicture(reply) ? { ...reply, buffer: reply.buffer.toString('base64') } : reply) } }
  } catch (error) {
    if (error instanceof GatewayError) throw new PlatformError('SYS_ERR', error.message)
    throw error
  }
}

const isPicture = (reply: object): reply is { contentType: string; buffer: Buffer } => 'buffer' in reply && Buffer.isBuffer(reply.buffer)

/** Open APIs belong to the call an instance is serving; its function's config.json says which are allowed. */
function callerOf(instance: Instance | null) {
  if (!instance?.current) return null
  return { permissions: instance.code.config.permissions?.openapi ?? [] }
}
