import Taro from '@tarojs/taro'

/** What the camera saw: a code of ours with its scene, another picture, or nothing because the person went back. */
export type Scanned = { kind: 'ours'; scene: string } | { kind: 'other' } | { kind: 'none' }

/** Opens WeChat's scanner; call it from a tap. */
export async function scanCode(): Promise<Scanned> {
  const result = await Taro.scanCode({}).catch(() => null)
  if (!result) return { kind: 'none' }
  const scene = /[?&]scene=([^&]*)/.exec(result.path ?? '')?.[1]
  return scene ? { kind: 'ours', scene: decodeURIComponent(scene) } : { kind: 'other' }
}
