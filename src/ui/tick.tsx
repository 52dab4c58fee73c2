import { View } from '@tarojs/components'
import { className } from './class-name'
import { Icon } from './icon'

/** Chosen or not, beside the words it belongs to. */
export const Tick = ({ isOn }: { isOn: boolean }) => <View className={className('tick', isOn && 'is-on')}>{isOn && <Icon name="check" size="small" />}</View>
