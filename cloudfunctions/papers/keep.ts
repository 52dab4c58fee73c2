import { cloud } from '../_shell/sdk'

/** Puts a file into storage, where only functions may read it, and an address that opens it for two hours. */
export async function keep(cloudPath: string, fileContent: Buffer): Promise<{ fileId: string; url: string }> {
  const { fileID } = await cloud.uploadFile({ cloudPath, fileContent })
  const links = await cloud.getTempFileURL({ fileList: [fileID] })
  return { fileId: fileID, url: (links && links.fileList[0]?.tempFileURL) || '' }
}
