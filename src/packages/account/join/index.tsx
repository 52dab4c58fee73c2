import { View } from '@tarojs/components'

export default function Placeholder() {
  return <View>加入小区</View>
}
