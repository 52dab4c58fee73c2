import type { ApiGroup, WxContext } from '../core/context'
import { strictObject } from '../core/strict-object'
import { cloudAnswer } from './cloud-failure'
import { cloudMethod } from './cloud-method'
import { uploadFile } from './upload-file'

interface CallFunction {
  name: string
  data?: object
}

/** A request to the cloud under the identity of the phone's owner. */
function send({ host: { config }, network }: WxContext, path: string, body: object): Promise<Response> {
  return network.fetch(config.cloudUrl + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': config.openid },
    body: JSON.stringify(body),
  })
}

const extension = (name: string) => /\.(\w+)$/.exec(name)?.[1] ?? 'bin'

async function download({ host: { config, files }, network }: WxContext, fileID: string) {
  const address = `${config.cloudUrl}/storage/file?fileID=${encodeURIComponent(fileID)}`
  const response = await network.fetch(address, { headers: { openid: config.openid, 'x-wx-openid': config.openid } })
  if (!response.ok) await cloudAnswer('downloadFile', Promise.resolve(response))
  return { tempFilePath: files.add(await response.blob(), extension(fileID)), statusCode: response.status }
}

/** `wx.cloud`: functions and files. The database is not offered to pages: every read goes through a function. */
export function cloudApi(context: WxContext): ApiGroup {
  const api = {
    init: () => undefined,
    callFunction: cloudMethod('callFunction', async ({ name, data = {} }: CallFunction) => {
      const { result, requestID } = await cloudAnswer('callFunction', send(context, `/call/${name}`, data))
      return { result, requestID }
    }),
    uploadFile: uploadFile(context),
    downloadFile: cloudMethod('downloadFile', ({ fileID }: { fileID: string }) => download(context, fileID)),
    getTempFileURL: cloudMethod('getTempFileURL', ({ fileList }: { fileList: unknown[] }) =>
      cloudAnswer('getTempFileURL', send(context, '/storage/temp-urls', { fileList })),
    ),
    deleteFile: cloudMethod('deleteFile', ({ fileList }: { fileList: string[] }) =>
      cloudAnswer('deleteFile', send(context, '/storage/delete', { fileList })),
    ),
  }
  return { cloud: strictObject('wx.cloud', api, [], context.host.reportError) }
}
