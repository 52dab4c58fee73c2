import { View } from '@tarojs/components'

export default function Placeholder() {
  return <View>扫码</View>
}
