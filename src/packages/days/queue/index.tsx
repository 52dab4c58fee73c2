import { View } from '@tarojs/components'

export default function Placeholder() {
  return <View>排队</View>
}
