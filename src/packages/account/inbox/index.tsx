import { View } from '@tarojs/components'

export default function Placeholder() {
  return <View>消息</View>
}
