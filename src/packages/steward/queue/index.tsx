import { View } from '@tarojs/components'

export default function Placeholder() {
  return <View>工作台</View>
}
