import { View } from '@tarojs/components'

export default function Placeholder() {
  return <View>发布便民日</View>
}
