import Taro from '@tarojs/taro'
import { scanCode } from '@/cloud/scan-code'
import { toast } from '@/ui'

/** Scans inside the mini-program and goes where the code leads, through the same page as WeChat's own scanner. */
export async function openScanner() {
  const scanned = await scanCode()
  if (scanned.kind === 'ours') return Taro.navigateTo({ url: `/pages/scan/index?scene=${encodeURIComponent(scanned.scene)}` })
  if (scanned.kind === 'other') toast('这不是爱社区管家的码，请扫楼道里张贴的码')
}
