import { cloud } from './sdk'

/** Files that functions write and read themselves; what people upload is in photos.ts. */

export async function writeFile(cloudPath: string, fileContent: Buffer): Promise<string> {
  const { fileID } = await cloud.uploadFile({ cloudPath, fileContent })
  return fileID
}

export async function readFile(fileID: string): Promise<Buffer> {
  const { fileContent } = await cloud.downloadFile({ fileID })
  return fileContent as Buffer
}

/** A temporary address anybody who has it may read; null when the file is gone. */
export async function addressOf(fileId: string): Promise<string | null> {
  const answer = await cloud.getTempFileURL({ fileList: [fileId] })
  return answer?.fileList[0]?.tempFileURL || null
}

/** How many files one call may name. */
const BATCH = 50

/** Files that are already gone count as deleted. */
export async function deleteFiles(fileIds: readonly string[]): Promise<void> {
  for (let i = 0; i < fileIds.length; i += BATCH) await cloud.deleteFile({ fileList: fileIds.slice(i, i + BATCH) })
}
