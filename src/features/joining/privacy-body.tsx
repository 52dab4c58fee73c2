import { View } from '@tarojs/components'
import { CONSENT_TEXTS } from '@domain/people/consents'
import { Card, Hint, Sub } from '@/ui'

/** The present text with its version, and what changed in each. */
export const PrivacyBody = () => {
  const [{ parts }] = CONSENT_TEXTS
  return (
    <>
      <Card className="privacy-text">
        {parts.map(({ title, words }) => <View key={title} className="privacy-part"><View className="strong">{title}</View><Sub>{words}</Sub></View>)}
      </Card>
      {CONSENT_TEXTS.map(({ version, since, changes }) => <Hint key={version}>{`${version} 版 · ${since}起 · ${changes}`}</Hint>)}
    </>
  )
}
