import { View } from '@tarojs/components'

export default function Placeholder() {
  return <View>居民核实</View>
}
