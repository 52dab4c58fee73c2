import type { PostView } from '@domain/posts/contract'
import { View } from '@tarojs/components'
import { Card, Hint, Icon, PhotoRow, Row, Title } from '@/ui'
import { dayTime } from '@/ui/time'

/** 感谢卡: what the lead wrote to everybody who served, with photos. */
export const ThanksCard = ({ thanks: { words, by, at, photos }, now }: { thanks: NonNullable<PostView['thanks']>; now: number }) => (
  <Card className="is-soft post-thanks">
    <Row><Icon name="heart" /><Title>感谢卡</Title></Row>
    <View className="post-words">{words}</View>
    {photos.length > 0 && <PhotoRow photos={photos} />}
    <Hint>{by} · {dayTime(at, now)}</Hint>
  </Card>
)
