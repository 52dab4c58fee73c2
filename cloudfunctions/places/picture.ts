import { codeImage } from '../_shell/code-picture'
import { cloud } from '../_shell/sdk'

/** Draws the code through the platform and keeps the picture; returns its file id. */
export async function drawCode(scene: string): Promise<string> {
  const { fileID } = await cloud.uploadFile({ cloudPath: `codes/${scene}.png`, fileContent: await codeImage(scene) })
  return fileID
}

export async function temporaryUrl(fileId: string): Promise<string> {
  const result = await cloud.getTempFileURL({ fileList: [fileId] })
  return (result && result.fileList[0]?.tempFileURL) || ''
}
