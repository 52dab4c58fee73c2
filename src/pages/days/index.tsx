import { View } from '@tarojs/components'

export default function Placeholder() {
  return <View>便民日</View>
}
