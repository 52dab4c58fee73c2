import { View } from '@tarojs/components'

export default function Placeholder() {
  return <View>事项进度</View>
}
