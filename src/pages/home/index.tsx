import { View } from '@tarojs/components'

export default function Placeholder() {
  return <View>爱社区管家</View>
}
