import { View } from '@tarojs/components'

/** The family name in a circle: 周. */
export const Avatar = ({ name }: { name: string }) => <View className="avatar">{[...name][0] ?? '邻'}</View>
