import { View } from '@tarojs/components'

export default function Placeholder() {
  return <View>报事</View>
}
