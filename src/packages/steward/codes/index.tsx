import { View } from '@tarojs/components'

export default function Placeholder() {
  return <View>小区的码</View>
}
