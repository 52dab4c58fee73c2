import type { PhoneFiles } from '../../host-types'
import { asyncMethod } from '../core/async-method'
import type { ApiGroup, WxContext } from '../core/context'
import { WxFailure } from '../core/failure'

interface Read {
  filePath: string
  encoding?: 'utf8' | 'utf-8' | 'base64'
}

function found(files: PhoneFiles, path: string): Blob {
  const content = files.get(path)
  if (!content) throw new WxFailure(`no such file or directory, open ${path}`)
  return content
}

function base64(bytes: ArrayBuffer): string {
  let text = ''
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte)
  return btoa(text)
}

async function read(content: Blob, encoding: Read['encoding']): Promise<string | ArrayBuffer> {
  if (encoding === 'base64') return base64(await content.arrayBuffer())
  return encoding ? content.text() : content.arrayBuffer()
}

const extension = (path: string) => /\.(\w+)$/.exec(path)?.[1] ?? 'bin'

/** The part of the file manager that works on temporary files; saved files live as long as the phone's window. */
export function fileSystemApi({ host: { files } }: WxContext): ApiGroup {
  const manager = {
    readFile: asyncMethod('readFile', async ({ filePath, encoding }: Read) => ({ data: await read(found(files, filePath), encoding) })),
    saveFile: asyncMethod('saveFile', ({ tempFilePath }: { tempFilePath: string }) => ({
      savedFilePath: files.add(found(files, tempFilePath), extension(tempFilePath)),
    })),
    getFileInfo: asyncMethod('getFileInfo', ({ filePath }: { filePath: string }) => ({ size: found(files, filePath).size })),
    access: asyncMethod('access', ({ path }: { path: string }) => void found(files, path)),
  }
  return { getFileSystemManager: () => manager, env: { USER_DATA_PATH: 'wxfile://usr' } }
}
