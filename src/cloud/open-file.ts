import Taro from '@tarojs/taro'

/**
 * Opens a made file in WeChat's viewer, from whose menu it can be saved, printed or sent on. False when it did not arrive.
 * The link's domain is registered as a download domain of the mini-program.
 */
export async function openFile({ url, name }: { url: string; name: string }): Promise<boolean> {
  try {
    const { tempFilePath } = await Taro.downloadFile({ url })
    await Taro.openDocument({ filePath: tempFilePath, fileType: name.endsWith('.pdf') ? 'pdf' : 'xlsx', showMenu: true })
    return true
  } catch {
    return false
  }
}
