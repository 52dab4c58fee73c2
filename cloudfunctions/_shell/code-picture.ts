import { deployment } from '../../config/deployment'
import { cloud } from './sdk'

/** The page every printed code opens; it finds out what the scene stands for. */
const LANDING = 'pages/scan/index'
const VERSIONS = { formal: 'release', trial: 'trial', developer: 'develop' } as const

/** The code as the platform draws it (PNG or JPEG bytes). */
export async function codeImage(scene: string): Promise<Buffer> {
  const { buffer } = await cloud.openapi.wxacode!.getUnlimited({ scene, page: LANDING, envVersion: VERSIONS[deployment.programState], width: 430 }) as { buffer: Buffer }
  return Buffer.from(buffer)
}
