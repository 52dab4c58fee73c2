import type { ServerResponse } from 'node:http'
import { underFaults } from '../faults/carry-out'
import type { Faults } from '../faults/faults'
import { asPlatformError, PlatformError } from '../platform-error'
import { sendBytes, sendJson } from '../server/reply'
import { bodyOf, jsonOf, openidOf, type Exchange } from '../server/request'
import type { Route } from '../server/server'
import { deleteList, downloadList, fileForReader, type WantedFile } from './download-list'
import type { Links } from './links'
import { FILE_BYTES, type Storage, type StoredFile } from './storage'

/** What `wx.cloud` of the mini-program and the SDK's own upload and download use. */
export function storageRoutes(storage: Storage, links: Links, faults: Faults): Route[] {
  return [
    { method: 'POST', path: /^\/storage\/upload$/, handle: upload },
    { method: 'POST', path: /^\/storage\/temp-urls$/, handle: temporaryUrls },
    { method: 'POST', path: /^\/storage\/delete$/, handle: remove },
    { method: 'GET', path: /^\/storage\/file$/, handle: file },
    { method: 'PUT', path: /^\/storage\/put\/([^/]+)$/, handle: put },
    { method: 'GET', path: /^\/files\/([^/]+)\/[^/]*$/, handle: download },
    { method: 'HEAD', path: /^\/files\/([^/]+)\/[^/]*$/, handle: download },
  ]

  async function upload(exchange: Exchange) {
    const owner = person(exchange)
    const path = decodeURIComponent(String(exchange.request.headers['x-cloud-path'] ?? ''))
    const bytes = await bodyOf(exchange.request, FILE_BYTES)
    const fileID = await underFaults(faults, { action: 'storage.upload' }, () => storage.write(path, bytes, owner))
    sendJson(exchange.response, { fileID, statusCode: 200 })
  }

  async function temporaryUrls(exchange: Exchange) {
    const reader = person(exchange)
    const { fileList = [] } = await jsonOf<{ fileList?: (string | WantedFile)[] }>(exchange.request)
    const wanted = fileList.map((item) => (typeof item === 'string' ? { fileID: item } : item))
    const list = downloadList(storage, links, wanted, reader)
    sendJson(exchange.response, { fileList: list.map(({ code, message: _message, ...entry }) => ({ ...entry, ...statusOf(code) })) })
  }

  async function remove(exchange: Exchange) {
    const actor = person(exchange)
    const { fileList = [] } = await jsonOf<{ fileList?: string[] }>(exchange.request)
    const list = await deleteList(storage, fileList, actor)
    sendJson(exchange.response, { fileList: list.map(({ code, fileID }) => ({ fileID, ...statusOf(code) })) })
  }

  async function file(exchange: Exchange) {
    try {
      const wanted = fileForReader(storage, exchange.url.searchParams.get('fileID') ?? '', person(exchange))
      await sendFile(exchange.response, wanted)
    } catch (error) {
      const { errCode, message } = asPlatformError(error)
      sendJson(exchange.response, { errCode, errMsg: message }, errCode === -503003 ? 404 : 403)
    }
  }

  async function put({ request, response, params }: Exchange) {
    const path = links.pathOf('write', params[0]!)
    if (path === null) return sendJson(response, { errMsg: 'upload link is not valid any more' }, 403)
    await storage.write(path, await bodyOf(request, FILE_BYTES), null)
    sendBytes(response, Buffer.alloc(0), 'application/xml')
  }

  async function download({ response, params }: Exchange) {
    const path = links.pathOf('read', params[0]!)
    const found = path === null ? null : storage.find(path)
    if (path === null) return sendJson(response, { errMsg: 'temporary link is forged or has expired' }, 403)
    if (!found) return sendJson(response, { errMsg: 'file does not exist any more' }, 404)
    await sendFile(response, found)
  }

  async function sendFile(response: ServerResponse, { path, type }: StoredFile) {
    // uploaded content never acts as a page of this server
    response.setHeader('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'")
    response.setHeader('access-control-allow-origin', '*')
    sendBytes(response, await storage.read(path), type)
  }
}

function person(exchange: Exchange): string {
  const openid = openidOf(exchange)
  if (openid === null) throw new PlatformError('STORAGE_EXCEED_AUTHORITY', 'x-wx-openid is missing: nobody is signed in')
  return openid
}

/** The client's view of one file's outcome. */
function statusOf(code: string) {
  if (code === 'SUCCESS') return { status: 0, errMsg: 'ok' }
  const { errCode } = new PlatformError(code as 'STORAGE_FILE_NONEXIST' | 'STORAGE_EXCEED_AUTHORITY', code)
  return { status: errCode, errMsg: code }
}
