import protobuf from 'protobufjs'

/** The messages of wx.openApi, as the SDK 4.0.2 encodes and decodes them (field numbers from its source). */
const { root } = protobuf.parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; string appid = 6; }
  message CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; int32 svrkitErrorCode = 6; }
`)
const requestType = root.lookupType('CommApiData')
const replyType = root.lookupType('CommOpenApiResp')

const OPEN_API = 0

interface WireRequest {
  apiType?: number
  openapiData?: { pairs?: { key: string; value: Uint8Array; contenttype?: string; filename?: string }[] }
}

/** The parameters of an open API request; null when it is one of the SDK's other kinds (cloud ids, VoIP signatures). */
export function decodeRequest(bytes: Uint8Array): Record<string, unknown> | null {
  const { apiType = OPEN_API, openapiData } = requestType.decode(bytes) as unknown as WireRequest
  if (apiType !== OPEN_API) return null
  return Object.fromEntries((openapiData?.pairs ?? []).map(({ key, value, contenttype }) => [key, contenttype ? value : parse(value)]))
}

const parse = (value: Uint8Array): unknown => JSON.parse(Buffer.from(value).toString('utf8'))

/** A reply of WeChat's server: JSON or a picture. */
export function encodeReply(contentType: string, respData: Buffer): Buffer {
  return Buffer.from(replyType.encode(replyType.create({ respData, contentType, httpCode: 200 })).finish())
}

/** A refusal of WeChat's gateway, before the API itself was reached. */
export function encodeRefusal(errorCode: number): Buffer {
  return Buffer.from(replyType.encode(replyType.create({ errorCode })).finish())
}
