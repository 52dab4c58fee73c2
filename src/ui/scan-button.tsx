import { Text, View } from '@tarojs/components'
import { useElder } from './elder'
import { Icon } from './icon'

/** The big entry of the home page. */
export function ScanButton({ onClick }: { onClick: () => void }) {
  const isElder = useElder()
  return (
    <View className="scan-button" ariaRole="button" hoverClass="is-pressed" onClick={onClick}>
      <Icon name="scan" />
      <View className="grow">
        <Text className="scan-title">扫码报事</Text>
        <Text className="scan-words">{isElder ? '扫楼道里的码' : '扫楼道里的码，地址自动填好'}</Text>
      </View>
    </View>
  )
}
