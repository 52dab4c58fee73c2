import { View } from '@tarojs/components'

export default function Placeholder() {
  return <View>党员+N 岗位</View>
}
