import { checkPath, fileIdOf } from './path-rules'
import { deleteList, downloadList } from './download-list'
import type { Links } from './links'
import type { Storage } from './storage'

type Body = Record<string, unknown>
type Action = (body: Body) => Promise<object> | object

/** The storage actions of the SDK's wire: what uploadFile, downloadFile, getTempFileURL, deleteFile and copyFile send. */
export function storageActions(storage: Storage, links: Links): Record<string, Action> {
  return {
    'storage.getUploadMetadata': ({ path }) => {
      const cloudPath = checkPath(String(path ?? ''))
      const fileId = fileIdOf(cloudPath)
      const url = links.upload(cloudPath)
      return { url, token: 'local-token', authorization: 'local-authorization', fileId, cosFileId: Buffer.from(cloudPath).toString('base64') }
    },
    'storage.batchGetDownloadUrl': ({ file_list }) => {
      const wanted = (file_list as { fileid: string; max_age?: number }[]).map(({ fileid, max_age }) => ({ fileID: fileid, maxAge: max_age }))
      return { download_list: downloadList(storage, links, wanted, null) }
    },
    'storage.batchDeleteFile': async ({ fileid_list }) => ({ delete_list: await deleteList(storage, fileid_list as string[], null) }),
    'storage.batchCopyFile': async ({ file_list }) => ({ copy_list: await copyList(storage, file_list as Copy[]) }),
  }
}

interface Copy {
  src_path: string
  dst_path: string
  overwrite?: boolean
  remove_original?: boolean
}

async function copyList(storage: Storage, copies: Copy[]) {
  const done: { fileId?: string; code: string; message: string }[] = []
  for (const { src_path, dst_path, overwrite = true, remove_original = false } of copies) {
    if (!storage.find(src_path)) done.push({ code: 'STORAGE_FILE_NONEXIST', message: src_path })
    else if (!overwrite && storage.find(dst_path)) done.push({ code: 'STORAGE_REQUEST_FAIL', message: `${dst_path} exists` })
    else {
      const fileId = await storage.write(dst_path, await storage.read(src_path), null)
      if (remove_original) await storage.remove(src_path)
      done.push({ fileId, code: 'SUCCESS', message: '' })
    }
  }
  return done
}
