import { View } from '@tarojs/components'
import { Card, Sub } from '@/ui'
import { PRIVACY_TEXT } from './privacy-text'

export const PrivacyBody = () => (
  <Card className="privacy-text">
    {PRIVACY_TEXT.map(({ title, words }) => (
      <View key={title} className="privacy-part"><View className="strong">{title}</View><Sub>{words}</Sub></View>
    ))}
  </Card>
)
