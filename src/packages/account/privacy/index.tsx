import { View } from '@tarojs/components'

export default function Placeholder() {
  return <View>个人信息说明</View>
}
