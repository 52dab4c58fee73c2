import Taro from '@tarojs/taro'
import { scanScene } from '@/ui/scan-scene'

/** Scans inside the mini-program and goes where the code leads, through the same page as WeChat's own scanner. */
export async function openScanner() {
  const scene = await scanScene()
  if (scene) await Taro.navigateTo({ url: `/pages/scan/index?scene=${scene}` })
}
