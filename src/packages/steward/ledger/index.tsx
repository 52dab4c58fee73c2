import { View } from '@tarojs/components'

export default function Placeholder() {
  return <View>诉求台账</View>
}
