import { deployment } from '../../config/deployment'
import { cloud } from '../_shell/sdk'

/** The page every printed code opens; it finds out what the scene stands for. */
const LANDING = 'pages/scan/index'
const VERSIONS = { formal: 'release', trial: 'trial', developer: 'develop' } as const

/** Draws the code through the platform and keeps the picture; returns its file id. */
export async function drawCode(scene: string): Promise<string> {
  const { buffer } = await cloud.openapi.wxacode!.getUnlimited({ scene, page: LANDING, envVersion: VERSIONS[deployment.programState], width: 430 }) as { buffer: Buffer }
  const { fileID } = await cloud.uploadFile({ cloudPath: `codes/${scene}.png`, fileContent: buffer })
  return fileID
}

export async function temporaryUrl(fileId: string): Promise<string> {
  const result = await cloud.getTempFileURL({ fileList: [fileId] })
  return (result && result.fileList[0]?.tempFileURL) || ''
}
