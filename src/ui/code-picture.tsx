import { Image, Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from './button'
import './code-picture.scss'

/**
 * A printable code, to look at, save and print. `url` is a temporary address of the picture. Saving goes through
 * WeChat's own long press: the file itself is private, so the mini-program may show but not download it.
 */
export function CodePicture({ url, label }: { url: string; label: string }) {
  return (
    <View className="code-picture">
      <Image className="code-picture-image" src={url} mode="aspectFit" showMenuByLongpress />
      <Text className="code-picture-label">{label}</Text>
      <Button kind="ghost" className="code-preview" onClick={() => void Taro.previewImage({ urls: [url] })}>放大，长按可保存或转发</Button>
    </View>
  )
}
