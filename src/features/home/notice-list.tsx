import { View } from '@tarojs/components'
import type { HomePage } from '@domain/people/contract'
import { Card, Grow, Hint, Row, Section } from '@/ui'
import { dayWords } from '@/ui/time'

export const NoticeList = ({ notices, now }: { notices: HomePage['notices']; now: number }) => notices.length === 0 ? null : (
  <View>
    <Section title="通知" />
    <Card className="notices">
      {notices.map(({ id, title, at }) => (
        <Row key={id} between className="notice"><Grow>{title}</Grow><Hint>{dayWords(at, now)}</Hint></Row>
      ))}
    </Card>
  </View>
)
