import { deployment } from '../../config/deployment'
import { cloud } from './sdk'

/** The page every printed code opens; it finds out what the scene stands for. */
const LANDING = 'pages/scan/index'
const VERSIONS = { formal: 'release', trial: 'trial', developer: 'develop' } as const

/** The code as the platform draws it: PNG or JPEG bytes, and surely PNG (with a see-through ground) where that is asked for. */
export async function codeImage(scene: string, { isPng = false } = {}): Promise<Buffer> {
  const { buffer } = await cloud.openapi.wxacode!.getUnlimited({ scene, page: LANDING, envVersion: VERSIONS[deployment.programState], width: 430, ...(isPng && { isHyaline: true }) }) as { buffer: Buffer }
  return Buffer.from(buffer)
}
