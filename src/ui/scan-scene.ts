import Taro from '@tarojs/taro'
import { toast } from './feedback'
import { sceneOf } from './scene-of'

/** Lets the person scan one of our printed codes. Null when they gave up, or after telling them that it is not one of ours. */
export async function scanScene(): Promise<string | null> {
  const scanned = await Taro.scanCode({}).catch(() => null)
  if (!scanned) return null
  const scene = sceneOf(scanned.path || scanned.result)
  if (!scene) toast('这不是爱社区管家的码，请换一个再扫')
  return scene
}
