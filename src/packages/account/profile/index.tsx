import { View } from '@tarojs/components'

export default function Placeholder() {
  return <View>我的资料</View>
}
